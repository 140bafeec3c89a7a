"""pmgen: code from Postman collections."""
