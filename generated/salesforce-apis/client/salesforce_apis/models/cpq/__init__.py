"""Models of `client.cpq`."""

from __future__ import annotations

from typing import TypedDict

from ..._runtime.models import Model, wire


class GenerateQuoteDocumentApiBody(Model):
    """The body of `client.cpq.generate_quote_document_api`."""

    saver: str | None = None
    model: ModelInput | None = None


class GenerateQuoteDocumentApiBodyDict(TypedDict, total=False):
    """`GenerateQuoteDocumentApiBody` as a dict."""

    saver: str
    model: ModelInputDict


class ModelInput(Model):
    """`model` of `GenerateQuoteDocumentApiBody`."""

    name: str | None = None
    quote_id: str | None = wire("quoteId", default=None)
    template_id: str | None = wire("templateId", default=None)
    output_format: str | None = wire("outputFormat", default=None)
    language: str | None = None
    paper_size: str | None = wire("paperSize", default=None)


class ModelInputDict(TypedDict, total=False):
    """`ModelInput` as a dict."""

    name: str
    quoteId: str
    templateId: str
    outputFormat: str
    language: str
    paperSize: str
