"""Postman's files: any format in, the v2.1 hub shape out."""

from pmgen.postman.reader import read, read_variables, variables_given
from pmgen.postman.shape import Collection, VariableFile

__all__ = ["Collection", "VariableFile", "read", "read_variables", "variables_given"]
