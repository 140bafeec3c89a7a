"""Models of `client.rest.scheduling`."""

from __future__ import annotations

from typing import Any, TypedDict

from ..._runtime.models import Model, wire


class AppointmentBody(Model):
    """The body of `client.rest.scheduling.get_appointment_candidates`."""

    start_time: str | None = wire("startTime", default=None)
    end_time: str | None = wire("endTime", default=None)
    work_type_group_id: str | None = wire("workTypeGroupId", default=None)
    work_type: str | None = wire("workType", default=None)
    account_id: str | None = wire("accountId", default=None)
    territory_ids: str | list[Any] | None = wire("territoryIds", default=None)
    required_resource_ids: str | list[Any] | None = wire(
        "requiredResourceIds",
        default=None,
    )
    scheduling_policy_id: str | None = wire("schedulingPolicyId", default=None)
    allow_concurrent_scheduling: bool | str | None = wire(
        "allowConcurrentScheduling",
        default=None,
    )


class AppointmentBodyDict(TypedDict, total=False):
    """`AppointmentBody` as a dict."""

    startTime: str
    endTime: str
    workTypeGroupId: str
    workType: str
    accountId: str
    territoryIds: str | list[Any]
    requiredResourceIds: str | list[Any]
    schedulingPolicyId: str
    allowConcurrentScheduling: bool | str
