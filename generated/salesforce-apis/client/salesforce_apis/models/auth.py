"""Models of `client.auth`."""

from __future__ import annotations

from typing import Any, TypedDict

from .._runtime.models import Model


class JwtBearerTokenFlowResponse(Model):
    """The response of `client.auth.jwt_bearer_token_flow` for status 200."""

    access_token: Any = None
    instance_url: Any = None
    id: Any = None


class OauthUsernamePasswordResponse(Model):
    """The response of `client.auth.oauth_username_password` for status 200."""

    access_token: str
    instance_url: str  # uri
    id: str  # uri
    token_type: str
    issued_at: str
    signature: str


class OpenidConnectDynamicClientRegistrationBody(Model):
    """The body of `client.auth.openid_connect_dynamic_client_registration`."""

    redirect_uris: list[str] | None = None
    response_types: list[str] | None = None
    grant_types: list[str] | None = None
    application_type: str | None = None
    contacts: list[str] | None = None
    client_name: str | None = None


class OpenidConnectDynamicClientRegistrationBodyDict(TypedDict, total=False):
    """`OpenidConnectDynamicClientRegistrationBody` as a dict."""

    redirect_uris: list[str]
    response_types: list[str]
    grant_types: list[str]
    application_type: str
    contacts: list[str]
    client_name: str


class RefreshTokenResponse(Model):
    """The response of `client.auth.refresh_token` for status 200."""

    access_token: Any = None


class UserAgentFlowResponse(Model):
    """The response of `client.auth.user_agent_flow` for status 200."""

    access_token: Any = None
    refresh_token: Any = None
    instance_url: Any = None
    id: Any = None


class WebServerFlow2Response(Model):
    """The response of `client.auth.web_server_flow_2` for status 200."""

    access_token: Any = None
    refresh_token: Any = None
    instance_url: Any = None
    id: Any = None
