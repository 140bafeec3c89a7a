# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""Authorisation as Postman applies it: `kinds` says what a collection may write, the other modules sign."""
