"""The commands, a module each; `cli.py` imports one when it is asked for."""
