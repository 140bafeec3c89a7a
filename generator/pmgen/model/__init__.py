"""The model between Postman's files and the output languages: frozen dataclasses in closed unions, no I/O."""
