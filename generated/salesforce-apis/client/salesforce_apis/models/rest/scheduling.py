"""Models of `client.rest.scheduling`."""

from __future__ import annotations

from typing import TypedDict

from ..._runtime.models import Model, wire


class AppointmentBody(Model):
    """The body of `client.rest.scheduling.get_appointment_candidates`."""

    start_time: str | None = wire("startTime", default=None)
    end_time: str | None = wire("endTime", default=None)
    work_type_group_id: str | None = wire("workTypeGroupId", default=None)
    work_type: str | None = wire("workType", default=None)
    account_id: str | None = wire("accountId", default=None)
    territory_ids: str | None = wire("territoryIds", default=None)
    required_resource_ids: str | None = wire("requiredResourceIds", default=None)
    scheduling_policy_id: str | None = wire("schedulingPolicyId", default=None)
    allow_concurrent_scheduling: str | None = wire(
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
    territoryIds: str
    requiredResourceIds: str
    schedulingPolicyId: str
    allowConcurrentScheduling: str
