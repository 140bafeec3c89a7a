"""Models of `client.tooling.sandbox`."""

from __future__ import annotations

from typing import Any, TypedDict

from ..._runtime.models import Model, wire


class CreateCloneSandboxBody(Model):
    """The body of `client.tooling.sandbox.create_clone_sandbox`."""

    sandbox_name: str | None = wire("SandboxName", default=None)
    license_type: str | None = wire("LicenseType", default=None)
    template_id: Any = wire("TemplateId", default=None)
    history_days: int | None = wire("HistoryDays", default=None)
    copy_chatter: bool | None = wire("CopyChatter", default=None)
    auto_activate: bool | None = wire("AutoActivate", default=None)
    apex_class_id: Any = wire("ApexClassId", default=None)
    description: Any = wire("Description", default=None)
    source_id: Any = wire("SourceId", default=None)


class CreateCloneSandboxBodyDict(TypedDict, total=False):
    """`CreateCloneSandboxBody` as a dict."""

    SandboxName: str
    LicenseType: str
    TemplateId: Any
    HistoryDays: int
    CopyChatter: bool
    AutoActivate: bool
    ApexClassId: Any
    Description: Any
    SourceId: Any


class RefreshSandboxBody(Model):
    """The body of `client.tooling.sandbox.refresh_sandbox`."""

    license_type: str | None = wire("LicenseType", default=None)
    auto_activate: bool | None = wire("AutoActivate", default=None)


class RefreshSandboxBodyDict(TypedDict, total=False):
    """`RefreshSandboxBody` as a dict."""

    LicenseType: str
    AutoActivate: bool
