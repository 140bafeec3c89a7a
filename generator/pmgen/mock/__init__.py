"""`pmgen mock`: a server that answers with a collection's saved responses, as Postman's mock servers do.

`candidates.py` reads the model, `choice.py` finds the response for a request, `memory.py` remembers what was created,
`server.py` speaks HTTP.
"""
