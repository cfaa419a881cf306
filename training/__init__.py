"""public treebanks -> the weights in graph/lang/en/model; `python -m training` runs the whole recipe"""
