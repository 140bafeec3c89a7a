"""Models of requests and responses, imported when they are used."""
