"""`client.auth`: Auth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._auth import OAUTH2
from .._runtime import (
    NOT_GIVEN,
    AsyncResource,
    Capture,
    NoAuth,
    Operation,
    Resource,
    TextField,
)

if TYPE_CHECKING:
    from .._runtime import Content, NotGiven, RequestOptions, Scalar
    from ..models.auth import (
        JwtBearerTokenFlowResponse,
        OauthUsernamePasswordResponse,
        OpenidConnectDynamicClientRegistrationBody,
        OpenidConnectDynamicClientRegistrationBodyDict,
        RefreshTokenResponse,
        UserAgentFlowResponse,
        WebServerFlow2Response,
    )

_ASSET_TOKEN_FLOW: Operation[Content] = Operation(
    method="POST",
    url="{{url}}{{site}}/services/oauth2/token",
    headers=(("Content-Type", "application/x-www-form-urlencoded", True),),
    body="form",
    fields=(
        TextField("grant_type", "urn:ietf:params:oauth:grant-type:token-exchange"),
        TextField(
            "subject_token_type",
            "urn:ietf:params:oauth:token-type:access_token",
        ),
        TextField("subject_token", "{{_accessToken}}"),
        TextField("actor_token_type", "urn:ietf:params:oauth:token-type:jwt"),
        TextField("actor_token", ""),
    ),
    auth=NoAuth(),
    arguments={"_accessToken": "subject_token"},
)

_AUTHENTICATION_CONFIGURATION_ENDPOINT: Operation[Content] = Operation(
    method="GET",
    url="{{url}}{{site}}/.well-known/auth-configuration",
    auth=NoAuth(),
)

_ID_TOKEN: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/id/{{_orgId}}/{{_userId}}",
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
    arguments={"_orgId": "org_id", "_userId": "user_id"},
)

_JWT_BEARER_TOKEN_FLOW: Operation[JwtBearerTokenFlowResponse] = Operation(
    method="POST",
    url="{{url}}{{site}}/services/oauth2/token",
    headers=(("Content-Type", "application/x-www-form-urlencoded", True),),
    body="form",
    fields=(
        TextField("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"),
        TextField("assertion", ""),
    ),
    auth=NoAuth(),
    responses={200: ".models.auth:JwtBearerTokenFlowResponse"},
    captures=(
        Capture("_accessToken", ("access_token",)),
        Capture("_endpoint", ("instance_url",)),
        Capture("_userId", ("id",), split=(("/", -1),)),
        Capture("_orgId", ("id",), split=(("/", -2),)),
    ),
)

_OAUTH_USERNAME_PASSWORD: Operation[OauthUsernamePasswordResponse] = Operation(
    method="POST",
    url="{{url}}{{site}}/services/oauth2/token",
    headers=(
        ("Content-Type", "application/x-www-form-urlencoded", True),
        ("Accept", "application/json", True),
    ),
    body="form",
    fields=(
        TextField("grant_type", "password"),
        TextField("client_id", "{{clientId}}"),
        TextField("client_secret", "{{clientSecret}}"),
        TextField("username", "{{username}}"),
        TextField("password", "{{password}}{{secretToken}}"),
    ),
    auth=NoAuth(),
    responses={200: ".models.auth:OauthUsernamePasswordResponse"},
    captures=(
        Capture("_accessToken", ("access_token",)),
        Capture("_endpoint", ("instance_url",)),
        Capture("_userId", ("id",), split=(("/", -1),)),
        Capture("_orgId", ("id",), split=(("/", -2),)),
    ),
    arguments={"clientSecret": "client_secret", "username": "username"},
)

_OPENID_CONNECT_DISCOVERY_ENDPOINT: Operation[Content] = Operation(
    method="GET",
    url="{{url}}{{site}}/.well-known/openid-configuration",
    auth=NoAuth(),
)

_OPENID_CONNECT_DYNAMIC_CLIENT_REGISTRATION: Operation[Content] = Operation(
    method="POST",
    url="{{url}}{{site}}/services/oauth2/register",
    headers=(
        ("Content-Type", "application/json", True),
        ("Accept", "application/json", True),
        ("Authorization", "Bearer {{init_access_token}}", True),
    ),
    body="json",
    auth=NoAuth(),
)

_OPENID_CONNECT_TOKEN_INTROSPECTION_ENDPOINT: Operation[Content] = Operation(
    method="POST",
    url="{{url}}{{site}}/services/oauth2/introspect",
    headers=(
        ("Content-Type", "application/x-www-form-urlencoded", True),
        ("Accept", "application/json", True),
    ),
    body="form",
    fields=(
        TextField("token", "{{_accessToken}}"),
        TextField("token_type_hint", "access_token"),
        TextField("client_id", "{{clientId}}"),
        TextField("client_secret", "{{clientSecret}}"),
    ),
    auth=NoAuth(),
    arguments={"clientSecret": "client_secret", "_accessToken": "token"},
)

_REFRESH_TOKEN: Operation[RefreshTokenResponse] = Operation(
    method="POST",
    url="{{url}}{{site}}/services/oauth2/token",
    headers=(("Content-Type", "application/x-www-form-urlencoded", True),),
    body="form",
    fields=(
        TextField("grant_type", "refresh_token"),
        TextField("client_id", "{{clientId}}"),
        TextField("client_secret", "{{clientSecret}}"),
        TextField("refresh_token", "{{_refreshToken}}"),
    ),
    auth=NoAuth(),
    responses={200: ".models.auth:RefreshTokenResponse"},
    captures=(Capture("_accessToken", ("access_token",)),),
    arguments={"clientSecret": "client_secret", "_refreshToken": "refresh_token"},
)

_REVOKE_TOKEN: Operation[Content] = Operation(
    method="POST",
    url="{{url}}{{site}}/services/oauth2/revoke",
    headers=(("Content-Type", "application/x-www-form-urlencoded", True),),
    body="form",
    fields=(TextField("token", "{{_accessToken}}"),),
    auth=NoAuth(),
    arguments={"_accessToken": "token"},
)

_SALESFORCE_KEYS: Operation[Content] = Operation(
    method="GET",
    url="{{url}}/id/keys",
    auth=OAUTH2,
)

_SOAP_LOGIN: Operation[str] = Operation(
    method="POST",
    url="{{url}}{{site}}/services/Soap/u/{{version}}",
    headers=(
        ("Content-Type", "text/xml", True),
        ("SOAPAction", "login", True),
        ("charset", "UTF-8", True),
        ("Accept", "text/xml", True),
    ),
    body="raw",
    auth=NoAuth(),
)

_USER_AGENT_FLOW: Operation[UserAgentFlowResponse] = Operation(
    method="GET",
    url="{{url}}{{site}}/services/oauth2/authorize",
    query=(
        ("response_type", "token", True),
        ("client_id", "{{clientId}}", True),
        ("redirect_uri", "{{redirectUrl}}", True),
        ("display", "touch", True),
        ("login_hint", None, True),
        ("nonce", "awesome", True),
    ),
    auth=NoAuth(),
    responses={200: ".models.auth:UserAgentFlowResponse"},
    captures=(
        Capture("_accessToken", ("access_token",)),
        Capture("_refreshToken", ("refresh_token",)),
        Capture("_endpoint", ("instance_url",)),
        Capture("_userId", ("id",), split=(("/", -1),)),
        Capture("_orgId", ("id",), split=(("/", -2),)),
    ),
    arguments={"redirectUrl": "redirect_uri"},
)

_USER_INFO: Operation[Content] = Operation(
    method="GET",
    url="{{url}}{{site}}/services/oauth2/userinfo",
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_WEB_SERVER_FLOW_1: Operation[Content] = Operation(
    method="GET",
    url="{{url}}{{site}}/services/oauth2/authorize",
    query=(
        ("response_type", "code", True),
        ("client_id", "{{clientId}}", True),
        ("redirect_uri", "{{redirectUrl}}", True),
        ("scope", "full refresh_token", True),
    ),
    auth=NoAuth(),
    arguments={"redirectUrl": "redirect_uri"},
)

_WEB_SERVER_FLOW_2: Operation[WebServerFlow2Response] = Operation(
    method="POST",
    url="{{url}}{{site}}/services/oauth2/token",
    body="multipart",
    fields=(
        TextField("code", ""),
        TextField("grant_type", "authorization_code"),
        TextField("client_id", "{{clientId}}"),
        TextField("client_secret", "{{clientSecret}}"),
        TextField("redirect_uri", "{{redirectUrl}}"),
        TextField("format", "json"),
    ),
    auth=NoAuth(),
    responses={200: ".models.auth:WebServerFlow2Response"},
    captures=(
        Capture("_accessToken", ("access_token",)),
        Capture("_refreshToken", ("refresh_token",)),
        Capture("_endpoint", ("instance_url",)),
        Capture("_userId", ("id",), split=(("/", -1),)),
        Capture("_orgId", ("id",), split=(("/", -2),)),
    ),
    arguments={"clientSecret": "client_secret", "redirectUrl": "redirect_uri"},
)


class AuthResource(Resource):
    """Auth.

    Use requests from this folder to obtain an Access Token.

    The authentication requests automatically fill the endpoint URL and access token
    environment variables for subsequent API calls.
    """

    def asset_token_flow(
        self,
        *,
        grant_type: str | NotGiven = NOT_GIVEN,
        subject_token_type: str | NotGiven = NOT_GIVEN,
        subject_token: str | NotGiven = NOT_GIVEN,
        actor_token_type: str | NotGiven = NOT_GIVEN,
        actor_token: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Asset Token Flow.

        Args:
            grant_type: Field `grant_type`. Default:
                `urn:ietf:params:oauth:grant-type:token-exchange`.
            subject_token_type: Field `subject_token_type`. Default:
                `urn:ietf:params:oauth:token-type:access_token`.
            subject_token: Field `subject_token`. Default: what
                `client.auth.jwt_bearer_token_flow` got.
            actor_token_type: Field `actor_token_type`. Default:
                `urn:ietf:params:oauth:token-type:jwt`.
            actor_token: Field `actor_token`. Default: an empty text.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.auth.asset_token_flow(
                grant_type="urn:ietf:params:oauth:grant-type:token-exchange",
                subject_token_type="urn:ietf:params:oauth:token-type:access_token",
                subject_token="your-access-token",
                actor_token_type="urn:ietf:params:oauth:token-type:jwt",
            )
        """
        return self._send(
            _ASSET_TOKEN_FLOW,
            form={
                "grant_type": grant_type,
                "subject_token_type": subject_token_type,
                "subject_token": subject_token,
                "actor_token_type": actor_token_type,
                "actor_token": actor_token,
            },
            options=options,
        )

    def authentication_configuration_endpoint(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """Authentication Configuration Endpoint.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.auth.authentication_configuration_endpoint()
        """
        return self._send(_AUTHENTICATION_CONFIGURATION_ENDPOINT, options=options)

    def id_token(
        self,
        *,
        org_id: str | int | NotGiven = NOT_GIVEN,
        user_id: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """ID Token.

        Args:
            org_id: The value of `{{_orgId}}`. Default: what
                `client.auth.jwt_bearer_token_flow` got.
            user_id: The value of `{{_userId}}`. Default: what
                `client.auth.jwt_bearer_token_flow` got.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.auth.id_token(org_id="your-org-id", user_id="your-user-id")
        """
        return self._send(
            _ID_TOKEN,
            variables={"_orgId": org_id, "_userId": user_id},
            options=options,
        )

    def jwt_bearer_token_flow(
        self,
        *,
        grant_type: str | NotGiven = NOT_GIVEN,
        assertion: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> JwtBearerTokenFlowResponse:
        """JWT Bearer Token Flow.

        JWT Auth

        Args:
            grant_type: Field `grant_type`. Default:
                `urn:ietf:params:oauth:grant-type:jwt-bearer`.
            assertion: Field `assertion`. Default: an empty text.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            `JwtBearerTokenFlowResponse` for 200.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.auth.jwt_bearer_token_flow(
                grant_type="urn:ietf:params:oauth:grant-type:jwt-bearer",
            )
        """
        return self._send(
            _JWT_BEARER_TOKEN_FLOW,
            form={"grant_type": grant_type, "assertion": assertion},
            options=options,
        )

    def oauth_username_password(
        self,
        *,
        client_secret: str,
        username: str,
        password: str,
        grant_type: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> OauthUsernamePasswordResponse:
        """OAuth Username Password.

        Args:
            client_secret: Field `client_secret`.
            username: Field `username`.
            password: Field `password`.
            grant_type: Field `grant_type`. Default: `password`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            `OauthUsernamePasswordResponse` for 200.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.auth.oauth_username_password(
                client_secret="your-client-secret",
                username="your-username",
                password="your-passwordyour-secret-token",
                grant_type="password",
            )
        """
        return self._send(
            _OAUTH_USERNAME_PASSWORD,
            form={
                "client_secret": client_secret,
                "username": username,
                "password": password,
                "grant_type": grant_type,
            },
            options=options,
        )

    def openid_connect_discovery_endpoint(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """OpenID Connect Discovery Endpoint.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.auth.openid_connect_discovery_endpoint()
        """
        return self._send(_OPENID_CONNECT_DISCOVERY_ENDPOINT, options=options)

    def openid_connect_dynamic_client_registration(
        self,
        *,
        body: (
            OpenidConnectDynamicClientRegistrationBody
            | OpenidConnectDynamicClientRegistrationBodyDict
            | str
            | bytes
        ),
        options: RequestOptions | None = None,
    ) -> Content:
        """OpenID Connect Dynamic Client Registration Endpoint.

        Args:
            body: The body; text and bytes are sent as they are.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.auth.openid_connect_dynamic_client_registration(
                body={
                    "redirect_uris": ["http://localhost"],
                    "response_types": ["code", "token", "id_token"],
                    "grant_types": ["authorization_code", "implicit", "refresh_token"],
                    "application_type": "web",
                    "contacts": ["abc@sf.com", "ve7jtb@example.org"],
                    "client_name": "Example Olivier",
                },
            )
        """
        return self._send(
            _OPENID_CONNECT_DYNAMIC_CLIENT_REGISTRATION,
            body=body,
            options=options,
        )

    def openid_connect_token_introspection_endpoint(
        self,
        *,
        client_secret: str,
        token: str | NotGiven = NOT_GIVEN,
        token_type_hint: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """OpenID Connect Token Introspection Endpoint.

        Args:
            client_secret: Field `client_secret`.
            token: Field `token`. Default: what `client.auth.jwt_bearer_token_flow` got.
            token_type_hint: Field `token_type_hint`. Default: `access_token`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.auth.openid_connect_token_introspection_endpoint(
                client_secret="your-client-secret",
                token="your-access-token",
                token_type_hint="access_token",
            )
        """
        return self._send(
            _OPENID_CONNECT_TOKEN_INTROSPECTION_ENDPOINT,
            form={
                "client_secret": client_secret,
                "token": token,
                "token_type_hint": token_type_hint,
            },
            options=options,
        )

    def refresh_token(
        self,
        *,
        client_secret: str,
        grant_type: str | NotGiven = NOT_GIVEN,
        refresh_token: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> RefreshTokenResponse:
        """Refresh Token.

        Args:
            client_secret: Field `client_secret`.
            grant_type: Field `grant_type`. Default: `refresh_token`.
            refresh_token: Field `refresh_token`. Default: what
                `client.auth.user_agent_flow` got.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            `RefreshTokenResponse` for 200.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.auth.refresh_token(
                client_secret="your-client-secret",
                grant_type="refresh_token",
                refresh_token="your-refresh-token",
            )
        """
        return self._send(
            _REFRESH_TOKEN,
            form={
                "client_secret": client_secret,
                "grant_type": grant_type,
                "refresh_token": refresh_token,
            },
            options=options,
        )

    def revoke_token(
        self,
        *,
        token: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Revoke Token.

        Args:
            token: If an access token is included, Salesforce invalidates it and revokes
                the token. If a refresh token is included, Salesforce revokes it and any
                associated access tokens. Default: what
                `client.auth.jwt_bearer_token_flow` got.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.auth.revoke_token(token="your-access-token")
        """
        return self._send(_REVOKE_TOKEN, form={"token": token}, options=options)

    def salesforce_keys(self, *, options: RequestOptions | None = None) -> Content:
        """Salesforce Keys.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.auth.salesforce_keys()
        """
        return self._send(_SALESFORCE_KEYS, options=options)

    def soap_login(
        self,
        *,
        body: str | bytes,
        options: RequestOptions | None = None,
    ) -> str:
        """SOAP Login.

        Logs in to the login server and starts a client session.

        Make sure to set the `url`, `username`, `password` and `secretToken` environment
        variables before sending this request.
        On success, the request will automatically collect your authentication token for
        later use.

        Args:
            body: The body; text and bytes are sent as they are.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            `str` for 200.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example: see `examples/auth/soap-login.py`.
        """
        return self._send(_SOAP_LOGIN, body=body, options=options)

    def user_agent_flow(
        self,
        *,
        redirect_uri: str,
        response_type: str | NotGiven = NOT_GIVEN,
        display: str | NotGiven = NOT_GIVEN,
        login_hint: Scalar | None | NotGiven = NOT_GIVEN,
        nonce: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> UserAgentFlowResponse:
        """User Agent Flow.

        Args:
            redirect_uri: Query parameter `redirect_uri`.
            response_type: Query parameter `response_type`. Default: `token`.
            display: Query parameter `display`. Default: `touch`.
            login_hint: Query parameter `login_hint`. Sent without a value by default.
            nonce: Query parameter `nonce`. Default: `awesome`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            `UserAgentFlowResponse` for 200.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.auth.user_agent_flow(
                redirect_uri="your-redirect-url",
                response_type="token",
                display="touch",
                nonce="awesome",
            )
        """
        return self._send(
            _USER_AGENT_FLOW,
            query={
                "redirect_uri": redirect_uri,
                "response_type": response_type,
                "display": display,
                "login_hint": login_hint,
                "nonce": nonce,
            },
            options=options,
        )

    def user_info(self, *, options: RequestOptions | None = None) -> Content:
        """User Info.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.auth.user_info()
        """
        return self._send(_USER_INFO, options=options)

    def web_server_flow_1(
        self,
        *,
        redirect_uri: str,
        response_type: str | NotGiven = NOT_GIVEN,
        scope: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Web Server Flow 1.

        Args:
            redirect_uri: Query parameter `redirect_uri`.
            response_type: Query parameter `response_type`. Default: `code`.
            scope: Query parameter `scope`. Default: `full refresh_token`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.auth.web_server_flow_1(
                redirect_uri="your-redirect-url",
                response_type="code",
                scope="full refresh_token",
            )
        """
        return self._send(
            _WEB_SERVER_FLOW_1,
            query={
                "redirect_uri": redirect_uri,
                "response_type": response_type,
                "scope": scope,
            },
            options=options,
        )

    def web_server_flow_2(
        self,
        *,
        client_secret: str,
        redirect_uri: str,
        code: Scalar | NotGiven = NOT_GIVEN,
        grant_type: str | NotGiven = NOT_GIVEN,
        format: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> WebServerFlow2Response:
        """Web Server Flow 2.

        Args:
            client_secret: Field `client_secret`.
            redirect_uri: Field `redirect_uri`.
            code: Field `code`. Default: an empty text.
            grant_type: Field `grant_type`. Default: `authorization_code`.
            format: Field `format`. Default: `json`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            `WebServerFlow2Response` for 200.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.auth.web_server_flow_2(
                client_secret="your-client-secret",
                redirect_uri="your-redirect-url",
                grant_type="authorization_code",
                format="json",
            )
        """
        return self._send(
            _WEB_SERVER_FLOW_2,
            form={
                "client_secret": client_secret,
                "redirect_uri": redirect_uri,
                "code": code,
                "grant_type": grant_type,
                "format": format,
            },
            options=options,
        )


class AsyncAuthResource(AsyncResource):
    """`AuthResource`, to be awaited."""

    async def asset_token_flow(
        self,
        *,
        grant_type: str | NotGiven = NOT_GIVEN,
        subject_token_type: str | NotGiven = NOT_GIVEN,
        subject_token: str | NotGiven = NOT_GIVEN,
        actor_token_type: str | NotGiven = NOT_GIVEN,
        actor_token: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Asset Token Flow.

        See `AuthResource.asset_token_flow`.
        """
        return await self._send(
            _ASSET_TOKEN_FLOW,
            form={
                "grant_type": grant_type,
                "subject_token_type": subject_token_type,
                "subject_token": subject_token,
                "actor_token_type": actor_token_type,
                "actor_token": actor_token,
            },
            options=options,
        )

    async def authentication_configuration_endpoint(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """Authentication Configuration Endpoint.

        See `AuthResource.authentication_configuration_endpoint`.
        """
        return await self._send(_AUTHENTICATION_CONFIGURATION_ENDPOINT, options=options)

    async def id_token(
        self,
        *,
        org_id: str | int | NotGiven = NOT_GIVEN,
        user_id: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """ID Token.

        See `AuthResource.id_token`.
        """
        return await self._send(
            _ID_TOKEN,
            variables={"_orgId": org_id, "_userId": user_id},
            options=options,
        )

    async def jwt_bearer_token_flow(
        self,
        *,
        grant_type: str | NotGiven = NOT_GIVEN,
        assertion: Scalar | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> JwtBearerTokenFlowResponse:
        """JWT Bearer Token Flow.

        See `AuthResource.jwt_bearer_token_flow`.
        """
        return await self._send(
            _JWT_BEARER_TOKEN_FLOW,
            form={"grant_type": grant_type, "assertion": assertion},
            options=options,
        )

    async def oauth_username_password(
        self,
        *,
        client_secret: str,
        username: str,
        password: str,
        grant_type: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> OauthUsernamePasswordResponse:
        """OAuth Username Password.

        See `AuthResource.oauth_username_password`.
        """
        return await self._send(
            _OAUTH_USERNAME_PASSWORD,
            form={
                "client_secret": client_secret,
                "username": username,
                "password": password,
                "grant_type": grant_type,
            },
            options=options,
        )

    async def openid_connect_discovery_endpoint(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """OpenID Connect Discovery Endpoint.

        See `AuthResource.openid_connect_discovery_endpoint`.
        """
        return await self._send(_OPENID_CONNECT_DISCOVERY_ENDPOINT, options=options)

    async def openid_connect_dynamic_client_registration(
        self,
        *,
        body: (
            OpenidConnectDynamicClientRegistrationBody
            | OpenidConnectDynamicClientRegistrationBodyDict
            | str
            | bytes
        ),
        options: RequestOptions | None = None,
    ) -> Content:
        """OpenID Connect Dynamic Client Registration Endpoint.

        See `AuthResource.openid_connect_dynamic_client_registration`.
        """
        return await self._send(
            _OPENID_CONNECT_DYNAMIC_CLIENT_REGISTRATION,
            body=body,
            options=options,
        )

    async def openid_connect_token_introspection_endpoint(
        self,
        *,
        client_secret: str,
        token: str | NotGiven = NOT_GIVEN,
        token_type_hint: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """OpenID Connect Token Introspection Endpoint.

        See `AuthResource.openid_connect_token_introspection_endpoint`.
        """
        return await self._send(
            _OPENID_CONNECT_TOKEN_INTROSPECTION_ENDPOINT,
            form={
                "client_secret": client_secret,
                "token": token,
                "token_type_hint": token_type_hint,
            },
            options=options,
        )

    async def refresh_token(
        self,
        *,
        client_secret: str,
        grant_type: str | NotGiven = NOT_GIVEN,
        refresh_token: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> RefreshTokenResponse:
        """Refresh Token.

        See `AuthResource.refresh_token`.
        """
        return await self._send(
            _REFRESH_TOKEN,
            form={
                "client_secret": client_secret,
                "grant_type": grant_type,
                "refresh_token": refresh_token,
            },
            options=options,
        )

    async def revoke_token(
        self,
        *,
        token: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Revoke Token.

        See `AuthResource.revoke_token`.
        """
        return await self._send(_REVOKE_TOKEN, form={"token": token}, options=options)

    async def salesforce_keys(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """Salesforce Keys.

        See `AuthResource.salesforce_keys`.
        """
        return await self._send(_SALESFORCE_KEYS, options=options)

    async def soap_login(
        self,
        *,
        body: str | bytes,
        options: RequestOptions | None = None,
    ) -> str:
        """SOAP Login.

        See `AuthResource.soap_login`.
        """
        return await self._send(_SOAP_LOGIN, body=body, options=options)

    async def user_agent_flow(
        self,
        *,
        redirect_uri: str,
        response_type: str | NotGiven = NOT_GIVEN,
        display: str | NotGiven = NOT_GIVEN,
        login_hint: Scalar | None | NotGiven = NOT_GIVEN,
        nonce: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> UserAgentFlowResponse:
        """User Agent Flow.

        See `AuthResource.user_agent_flow`.
        """
        return await self._send(
            _USER_AGENT_FLOW,
            query={
                "redirect_uri": redirect_uri,
                "response_type": response_type,
                "display": display,
                "login_hint": login_hint,
                "nonce": nonce,
            },
            options=options,
        )

    async def user_info(self, *, options: RequestOptions | None = None) -> Content:
        """User Info.

        See `AuthResource.user_info`.
        """
        return await self._send(_USER_INFO, options=options)

    async def web_server_flow_1(
        self,
        *,
        redirect_uri: str,
        response_type: str | NotGiven = NOT_GIVEN,
        scope: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Web Server Flow 1.

        See `AuthResource.web_server_flow_1`.
        """
        return await self._send(
            _WEB_SERVER_FLOW_1,
            query={
                "redirect_uri": redirect_uri,
                "response_type": response_type,
                "scope": scope,
            },
            options=options,
        )

    async def web_server_flow_2(
        self,
        *,
        client_secret: str,
        redirect_uri: str,
        code: Scalar | NotGiven = NOT_GIVEN,
        grant_type: str | NotGiven = NOT_GIVEN,
        format: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> WebServerFlow2Response:
        """Web Server Flow 2.

        See `AuthResource.web_server_flow_2`.
        """
        return await self._send(
            _WEB_SERVER_FLOW_2,
            form={
                "client_secret": client_secret,
                "redirect_uri": redirect_uri,
                "code": code,
                "grant_type": grant_type,
                "format": format,
            },
            options=options,
        )
