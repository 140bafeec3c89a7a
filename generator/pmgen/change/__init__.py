"""What differs from the last build: the lock that keeps names, the comparison of two clients, and the report of it."""
