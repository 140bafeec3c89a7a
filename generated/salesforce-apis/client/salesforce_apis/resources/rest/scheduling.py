"""`client.rest.scheduling`: REST / Scheduling."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._auth import OAUTH2
from ..._runtime import AsyncResource, Operation, Resource

if TYPE_CHECKING:
    from ..._runtime import Content, RequestOptions
    from ...models.rest.scheduling import AppointmentBody, AppointmentBodyDict

_GET_APPOINTMENT_CANDIDATES: Operation[Content] = Operation(
    method="POST",
    url="{{_endpoint}}/services/data/v{{version}}/scheduling/getAppointmentCandidates",
    headers=(("Content-Type", "application/json", True),),
    body="json",
    auth=OAUTH2,
)

_GET_APPOINTMENT_SLOTS: Operation[Content] = Operation(
    method="POST",
    url="{{_endpoint}}/services/data/v{{version}}/scheduling/getAppointmentSlots",
    headers=(("Content-Type", "application/json", True),),
    body="json",
    auth=OAUTH2,
)

_SCHEDULING: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/scheduling",
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)


class SchedulingResource(Resource):
    """Scheduling."""

    def get_appointment_candidates(
        self,
        *,
        body: AppointmentBody | AppointmentBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Appointment Candidates.

        Returns a list of available service resources (appointment candidates) based on
        work type group and service territories.

        https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/requests_ls_getappointmentcandidates.htm

        Args:
            body: The body; text and bytes are sent as they are.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example: see `examples/rest/scheduling/get-appointment-candidates.py`.
        """
        return self._send(_GET_APPOINTMENT_CANDIDATES, body=body, options=options)

    def get_appointment_slots(
        self,
        *,
        body: AppointmentBody | AppointmentBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Appointment Slots.

        Returns a list of available appointment time slots for a resource based on given
        work type group and territories.

        https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/requests_ls_getappointmentslots.htm

        Args:
            body: The body; text and bytes are sent as they are.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example: see `examples/rest/scheduling/get-appointment-slots.py`.
        """
        return self._send(_GET_APPOINTMENT_SLOTS, body=body, options=options)

    def scheduling(self, *, options: RequestOptions | None = None) -> Content:
        """Scheduling.

        Return frequency metrics about the standard pages within which users switched
        from Lightning Experience to Salesforce Classic.

        https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_lightning_exitbypagemetrics.htm

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.scheduling.scheduling()
        """
        return self._send(_SCHEDULING, options=options)


class AsyncSchedulingResource(AsyncResource):
    """`SchedulingResource`, to be awaited."""

    async def get_appointment_candidates(
        self,
        *,
        body: AppointmentBody | AppointmentBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Appointment Candidates.

        See `SchedulingResource.get_appointment_candidates`.
        """
        return await self._send(_GET_APPOINTMENT_CANDIDATES, body=body, options=options)

    async def get_appointment_slots(
        self,
        *,
        body: AppointmentBody | AppointmentBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Appointment Slots.

        See `SchedulingResource.get_appointment_slots`.
        """
        return await self._send(_GET_APPOINTMENT_SLOTS, body=body, options=options)

    async def scheduling(self, *, options: RequestOptions | None = None) -> Content:
        """Scheduling.

        See `SchedulingResource.scheduling`.
        """
        return await self._send(_SCHEDULING, options=options)
