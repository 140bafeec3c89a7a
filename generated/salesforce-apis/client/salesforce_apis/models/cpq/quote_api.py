"""Models of `client.cpq.quote_api`."""

from __future__ import annotations

from typing import TypedDict

from ..._runtime.models import Model, wire
from ..cpq import ModelInput, ModelInputDict


class CreateAndSaveQuoteProposalApiBody(Model):
    """The body of `client.cpq.quote_api.create_and_save_quote_proposal_api`."""

    saver: str | None = None
    model: ModelInput | None = None


class CreateAndSaveQuoteProposalApiBodyDict(TypedDict, total=False):
    """`CreateAndSaveQuoteProposalApiBody` as a dict."""

    saver: str
    model: ModelInputDict


class QuoteTermReaderApiBody(Model):
    """The body of `client.cpq.quote_api.quote_term_reader_api`."""

    context: QuoteTermReaderApiBodyContext | None = None


class QuoteTermReaderApiBodyDict(TypedDict, total=False):
    """`QuoteTermReaderApiBody` as a dict."""

    context: QuoteTermReaderApiBodyContextDict


class QuoteTermReaderApiBodyContext(Model):
    """`context` of `QuoteTermReaderApiBody`."""

    template_id: str | None = wire("templateId", default=None)
    language: str | None = None


class QuoteTermReaderApiBodyContextDict(TypedDict, total=False):
    """`QuoteTermReaderApiBodyContext` as a dict."""

    templateId: str
    language: str


class ReadProductApiBody(Model):
    """The body of `client.cpq.quote_api.read_product_api`."""

    context: ReadProductApiBodyContext | None = None


class ReadProductApiBodyDict(TypedDict, total=False):
    """`ReadProductApiBody` as a dict."""

    context: ReadProductApiBodyContextDict


class ReadProductApiBodyContext(Model):
    """`context` of `ReadProductApiBody`."""

    pricebook_id: str | None = wire("pricebookId", default=None)
    currency_code: str | None = wire("currencyCode", default=None)


class ReadProductApiBodyContextDict(TypedDict, total=False):
    """`ReadProductApiBodyContext` as a dict."""

    pricebookId: str
    currencyCode: str
