"""Models of `client.rest.processes`."""

from __future__ import annotations

from typing import Any, TypedDict

from ..._runtime.models import Model, wire


class ProcessApprovalsSubmitBody(Model):
    """The body of `client.rest.processes.process_approvals_submit`."""

    action_type: str | None = wire("actionType", default=None)
    context_actor_id: str | None = wire("contextActorId", default=None)
    context_id: str | None = wire("contextId", default=None)
    comments: str | None = None
    next_approver_ids: str | list[Any] | None = wire("nextApproverIds", default=None)
    process_definition_name_or_id: str | None = wire(
        "processDefinitionNameOrId",
        default=None,
    )
    skip_entry_criteria: bool | str | None = wire("skipEntryCriteria", default=None)


class ProcessApprovalsSubmitBodyDict(TypedDict, total=False):
    """`ProcessApprovalsSubmitBody` as a dict."""

    actionType: str
    contextActorId: str
    contextId: str
    comments: str
    nextApproverIds: str | list[Any]
    processDefinitionNameOrId: str
    skipEntryCriteria: bool | str
