"""the door: read, build, load, Timeline, GraphError, __version__"""

__version__ = "0.1.0"
