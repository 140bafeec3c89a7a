"""Types from evidence: request bodies and saved examples."""

from pmgen.model.api import Api


def infer_types(api: Api) -> Api:
    """The api with `request_type` and `responses` of each endpoint."""
    return api
