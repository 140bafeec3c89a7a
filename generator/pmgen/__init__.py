"""pmgen: code from Postman collections."""

__version__ = "0.1.0"
