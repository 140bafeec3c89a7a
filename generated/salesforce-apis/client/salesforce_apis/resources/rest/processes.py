"""`client.rest.processes`: REST / Processes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._auth import OAUTH2
from ..._runtime import AsyncResource, Operation, Resource

if TYPE_CHECKING:
    from ..._runtime import Content, RequestOptions
    from ...models.rest.processes import (
        ProcessApprovalsSubmitBody,
        ProcessApprovalsSubmitBodyDict,
    )

_PROCESS_APPROVALS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/process/approvals",
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_PROCESS_APPROVALS_SUBMIT: Operation[Content] = Operation(
    method="POST",
    url="{{_endpoint}}/services/data/v{{version}}/process/approvals",
    headers=(("Content-Type", "application/json", True),),
    body="json",
    auth=OAUTH2,
)

_PROCESS_RULES: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/process/rules",
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)


class ProcessesResource(Resource):
    """Processes."""

    def process_approvals(self, *, options: RequestOptions | None = None) -> Content:
        """Process Approvals.

        Returns a list of all approval processes. Can also be used to submit a
        particular record if that entity supports an approval process and one has
        already been defined. Records can be approved and rejected if the current user
        is an assigned approver. When using a POST request to do bulk approvals, the
        requests that succeed are committed and the requests that don’t succeed send
        back an error.
        https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_process_approvals.htm

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.processes.process_approvals()
        """
        return self._send(_PROCESS_APPROVALS, options=options)

    def process_approvals_submit(
        self,
        *,
        body: ProcessApprovalsSubmitBody | ProcessApprovalsSubmitBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Process Approvals Submit.

        Returns a list of all approval processes. Can also be used to submit a
        particular record if that entity supports an approval process and one has
        already been defined. Records can be approved and rejected if the current user
        is an assigned approver. When using a POST request to do bulk approvals, the
        requests that succeed are committed and the requests that don’t succeed send
        back an error.
        https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_process_approvals.htm

        Args:
            body: The body; text and bytes are sent as they are.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example: see `examples/rest/processes/process-approvals-submit.py`.
        """
        return self._send(_PROCESS_APPROVALS_SUBMIT, body=body, options=options)

    def process_rules(self, *, options: RequestOptions | None = None) -> Content:
        """Process Rules.

        Returns a list of all active workflow rules. If a rule has actions, the actions
        will be listed under the rule. Can also be used to trigger all workflow rules
        that are associated with a specified record. The actions for a rule are only
        fired if the rule’s criteria is met. When using a POST request, if anything
        fails, the whole transaction is rolled back.

        Cross-object workflow rules cannot be invoked using the REST API.

        To get a list of the workflow rules or to trigger one or more workflow rules,
        the URI is: /vXX.X/process/rules/
        To get the rules for a particular object: /vXX.X/process/rules/SObjectName
        To get the metadata for a particular rule:
        /vXX.X/process/rules/SObjectName/workflowRuleId
        https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_process_rules.htm

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.processes.process_rules()
        """
        return self._send(_PROCESS_RULES, options=options)


class AsyncProcessesResource(AsyncResource):
    """`ProcessesResource`, to be awaited."""

    async def process_approvals(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """Process Approvals.

        See `ProcessesResource.process_approvals`.
        """
        return await self._send(_PROCESS_APPROVALS, options=options)

    async def process_approvals_submit(
        self,
        *,
        body: ProcessApprovalsSubmitBody | ProcessApprovalsSubmitBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Process Approvals Submit.

        See `ProcessesResource.process_approvals_submit`.
        """
        return await self._send(_PROCESS_APPROVALS_SUBMIT, body=body, options=options)

    async def process_rules(self, *, options: RequestOptions | None = None) -> Content:
        """Process Rules.

        See `ProcessesResource.process_rules`.
        """
        return await self._send(_PROCESS_RULES, options=options)
