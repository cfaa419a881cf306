"""quality and speed of each stage against third-party gold"""
