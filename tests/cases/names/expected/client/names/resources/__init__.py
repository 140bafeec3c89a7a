"""The folders of the collection, a module each."""
