"""Credentials that are known by their own look, wherever they stand: the prefixes and forms that their makers document.

No detector library is used: those that are kept up bring a native part of 35 MB or a third of a second of start-up, and
over real collections none found what this table and the fields' names do not (CONTRIBUTING.md has the figures).
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple


class Span(NamedTuple):
    """A credential in a text: from where to where, and what it is called (`stripe_key`)."""

    start: int
    end: int
    name: str


# Names, what a text must hold for the pattern to be tried, and patterns. A group marks the secret part of a pattern.
_TABLE: Final[tuple[tuple[str, str, str], ...]] = (
    (
        "private_key",
        "-----BEGIN",
        r"-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?:[^-]{0,20000}-----END [A-Z ]{0,30}KEY[A-Z ]{0,10}-----"
        r"|(?:\s|\\[rn])*[A-Za-z0-9+/=\s\\]{20,20000})",
    ),
    ("private_key", "PuTTY-User-Key-File", r"PuTTY-User-Key-File-\d: ssh-\w+\s(?s:.{40,20000})"),
    ("jwt", "eyJ", r"\beyJ[\w-]{8,}={0,2}\.eyJ[\w-]{8,}={0,2}(?:\.[\w-]*)?"),
    ("jwt", "eyJ", r"\beyJ[\w-]{16,}(?:\.[\w-]*){3}\.[\w-]{16,}"),
    ("aws_access_key_id", "AKIA ASIA ABIA ACCA", r"\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b"),
    ("github_token", "ghp_ gho_ ghu_ ghs_ ghr_ github_pat_", r"\bgh[pousr]_[A-Za-z0-9]{30,}|\bgithub_pat_\w{22,}"),
    (
        "gitlab_token",
        "glpat- gldt- glrt- glcbt- glptt- glft- glimt- glagent- glsoat- glffct-",
        r"\bgl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|soat|ffct)-[\w.-]{20,}",
    ),
    ("slack_token", "xox xapp-", r"\bxox[abceoprs](?:\.xox[bp])?-[\w-]{10,}|\bxapp-\d-[\w-]{20,}"),
    (
        "slack_webhook",
        "hooks.slack.com",
        r"hooks\.slack\.com/(?:services|workflows|triggers)/T\w{6,}/\w{6,}/([\w/]{8,})",
    ),
    ("discord_webhook", "/api/webhooks/", r"discord(?:app)?\.com/api/webhooks/\d{15,}/([\w-]{40,})"),
    ("teams_webhook", "webhookb2", r"\.webhook\.office\.com/webhookb2/[\w@-]{36,}/IncomingWebhook/([0-9a-f]{32})"),
    ("telegram_token", ":AA", r"(?<!\d)\d{8,10}:AA[\w-]{32,}"),
    (
        "stripe_key",
        "k_live_ k_test_ k_org_ whsec_",
        r"\b(?:sk|rk)_(?:org_)?(?:live|test)_[A-Za-z0-9]{10,}|\bwhsec_[A-Za-z0-9+/=]{20,}",
    ),
    ("google_api_key", "AIza", r"\bAIza[\w-]{35}"),
    ("google_token", "ya29. GOCSPX- 1//0", r"\bya29\.[\w-]{20,}|\bGOCSPX-[\w-]{20,}|\b1//0[\w-]{30,}"),
    ("openai_key", "sk-", r"\bsk-(?:proj-|svcacct-|admin-)?[A-Za-z0-9_-]{32,}"),
    ("anthropic_key", "sk-ant-", r"\bsk-ant-[\w-]{20,}"),
    ("sendgrid_key", "SG.", r"\bSG\.[\w-]{16,}\.[\w-]{16,}"),
    ("mailgun_key", "key-", r"\bkey-[0-9a-f]{32}\b"),
    ("mailgun_key", "-", r"\b[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}\b"),
    ("mailchimp_key", "-us", r"\b[0-9a-f]{32}-us\d{1,2}\b"),
    ("twilio_key", "SK", r"\bSK[0-9a-f]{32}\b"),
    ("npm_token", "npm_", r"\bnpm_[A-Za-z0-9]{36}\b"),
    ("pypi_token", "pypi-AgE", r"\bpypi-AgE[\w-]{50,}"),
    ("rubygems_key", "rubygems_", r"\brubygems_[0-9a-f]{48}\b"),
    ("docker_token", "dckr_", r"\bdckr_(?:pat|oat)_[\w-]{20,}"),
    ("digitalocean_token", "_v1_", r"\bdo[opr]_v1_[0-9a-f]{64}\b"),
    ("shopify_token", "shp", r"\bshp(?:at|ca|pa|ss|tka|ua)_[0-9a-fA-F]{32}\b"),
    ("square_token", "sq0 EAAA", r"\bsq0(?:atp|csp|idp)-[\w-]{22,}|\bEAAA[\w-]{60}\b"),
    ("facebook_token", "EAA", r"\bEAA[A-Za-z0-9]{60,}"),
    ("hubspot_token", "pat-", r"\bpat-(?:na|eu|ap)\d-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
    ("airtable_token", "pat", r"\bpat[A-Za-z0-9]{14}\.[0-9a-f]{64}\b"),
    ("notion_token", "secret_ ntn_", r"\b(?:secret_[A-Za-z0-9]{43}|ntn_[A-Za-z0-9]{40,})\b"),
    ("linear_key", "lin_", r"\blin_(?:api|oauth)_[A-Za-z0-9]{32,}"),
    ("figma_token", "fig", r"\bfig[dou]r?_[\w-]{30,}"),
    ("databricks_token", "dapi", r"\bdapi[0-9a-f]{32}(?:-\d)?\b"),
    ("dropbox_token", "sl.", r"\bsl\.(?:u\.)?[\w-]{100,}"),
    ("atlassian_token", "ATATT ATCTT ATBB ATSTT", r"\bAT(?:ATT|CTT|BB|STT)[\w=-]{30,}"),
    ("postman_key", "PMAK- PMAT-", r"\bPMAK-[0-9a-f]{24}-[0-9a-f]{34}\b|\bPMAT-[A-Z0-9]{26}\b"),
    ("new_relic_key", "NRAK- NRAL- NRII-", r"\bNRA[KL]-[A-Z0-9]{27}\b|\bNRII-[\w-]{32}\b"),
    ("grafana_token", "glsa_ glc_", r"\bglsa_[A-Za-z0-9]{32}_[0-9a-f]{8}\b|\bglc_[A-Za-z0-9+/=]{32,}"),
    ("vault_token", "hvs. hvb. hvr.", r"\bhv[sbr]\.[\w-]{20,}"),
    ("terraform_token", ".atlasv1.", r"\b[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,}"),
    ("hugging_face_token", "hf_", r"\bhf_[A-Za-z0-9]{30,}\b"),
    ("replicate_token", "r8_", r"\br8_[A-Za-z0-9]{37}\b"),
    ("azure_account_key", "AccountKey=", r"\bAccountKey=([A-Za-z0-9+/]{40,}={0,2})"),
    ("azure_client_secret", "Q~", r"(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}"),
    (
        "paypal_token",
        "A21AA A23AA access_token$",
        r"\bA2[13]AA[\w-]{60,}|\baccess_token\$(?:production|sandbox)\$\w{16}\$\w{32}",
    ),
    ("adyen_key", "AQE", r"\bAQE[a-z][\w+/]{40,}={0,2}-[\w+/=]{40,}"),
    ("salesforce_session", "00D", r"\b00D[A-Za-z0-9]{12,15}![\w.]{40,}"),
    ("artifactory_key", "AKCp", r"\bAKCp[A-Za-z0-9]{69}\b"),
    ("sentry_token", "sntry", r"\bsntry[su]_[\w+/=]{40,}"),
    ("supabase_token", "sbp_ sb_secret_", r"\bsbp_[0-9a-f]{40}\b|\bsb_secret_[\w-]{20,}"),
    ("planetscale_token", "pscale_", r"\bpscale_(?:tkn|oauth|pw)_[\w.=-]{32,}"),
    ("doppler_token", "dp.", r"\bdp\.(?:pt|st|ct|sa|scim|audit)\.[\w.-]{40,}"),
    ("netlify_token", "nfp_", r"\bnfp_[A-Za-z0-9]{36}\b"),
    ("heroku_key", "HRKU-", r"\bHRKU-[\w-]{36,}"),
    ("easypost_key", "EZAK EZTK", r"\bEZ[AT]K[A-Za-z0-9]{54}\b"),
    ("shippo_key", "shippo_", r"\bshippo_(?:live|test)_[0-9a-f]{40}\b"),
    ("discord_token", ".", r"\b[MNO][A-Za-z0-9]{23,27}\.[\w-]{6}\.[\w-]{27,40}\b"),
    ("groq_key", "gsk_", r"\bgsk_[A-Za-z0-9]{40,}"),
    ("perplexity_key", "pplx-", r"\bpplx-[A-Za-z0-9]{40,}"),
    ("xai_key", "xai-", r"\bxai-[A-Za-z0-9]{60,}"),
    ("fly_token", "fo1_ fm2_", r"\bfo1_[\w-]{40,}|\bfm2_[\w+/=-]{80,}"),
    ("cloudflare_key", "v1.0-", r"\bv1\.0-[0-9a-f]{24}-[0-9a-f]{146}\b"),
    ("asana_token", ":", r"(?<![\w/])[12]/\d{12,20}(?:/\d{12,20})?:[0-9a-f]{32}\b"),
    ("artifactory_token", "cmVmdGtu", r"\bcmVmdGtu[A-Za-z0-9]{56}\b"),
    ("buildkite_token", "bkua_", r"\bbkua_[0-9a-f]{40}\b"),
    ("circleci_token", "CCIPAT_ CCIPRJ_", r"\bCCIP(?:AT|RJ)_[A-Za-z0-9]{22}_[0-9a-f]{40}\b"),
    ("pulumi_token", "pul-", r"\bpul-[0-9a-f]{40}\b"),
    ("sourcegraph_token", "sgp_", r"\bsgp_(?:[0-9a-f]{16}_|local_)?[0-9a-f]{40}\b"),
    ("readme_key", "rdme_", r"\brdme_[a-z0-9]{70}\b"),
    ("contentful_token", "CFPAT-", r"\bCFPAT-[\w-]{40,}"),
    ("prefect_key", "pnu_", r"\bpnu_[A-Za-z0-9]{36}\b"),
    ("typeform_token", "tfp_", r"\btfp_[\w-]{40,}"),
    ("flutterwave_key", "FLWSECK", r"\bFLWSECK(?:_TEST)?-[0-9a-zA-Z]{12,}-X\b"),
    (
        "plaid_token",
        "access-",
        r"\baccess-(?:sandbox|development|production)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b",
    ),
    ("intercom_token", "dG9r", r"\bdG9r[A-Za-z0-9+/]{54,60}={0,2}"),
    ("tailscale_key", "tskey-", r"\btskey-[a-z]+-[A-Za-z0-9-]{20,}"),
    ("one_password_token", "ops_eyJ", r"\bops_eyJ[\w+/=-]{100,}"),
    ("brevo_key", "keysib- smtpsib-", r"\bx(?:key|smtp)sib-[0-9a-f]{64}-[A-Za-z0-9]{16}\b"),
    ("klaviyo_key", "pk_", r"\bpk_[0-9a-f]{34}\b"),
    ("vercel_token", "vcp_ vci_ vca_ vcr_ vck_", r"\bvc[piark]_[A-Za-z0-9]{24,}"),
    ("dynatrace_token", "dt0", r"\bdt0[a-z]\d\d\.[A-Z0-9]{24}\.[A-Z0-9]{64}\b"),
    ("lob_key", "live_ test_", r"\b(?:live|test)_[0-9a-f]{35}\b"),
    ("password_hash", "$2", r"\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}"),
    ("age_key", "AGE-SECRET-KEY-1", r"\bAGE-SECRET-KEY-1[A-Z0-9]{58}\b"),
)  # fmt: skip
# A pattern is compiled when a text needs it; most texts hold no needle.
_NEEDLES: Final = tuple((needle, row) for row, (_, needles, _) in enumerate(_TABLE) for needle in needles.split())


def shapes_in(text: str) -> Iterator[Span]:
    """The credentials in a text that are known by their look; they may overlap."""
    if len(text) < 16:
        return
    for row in dict.fromkeys([row for needle, row in _NEEDLES if needle in text]):
        name, _, pattern = _TABLE[row]
        yield from _matches(name, re.compile(pattern), text)


def _matches(name: str, pattern: re.Pattern[str], text: str) -> Iterator[Span]:
    for match in pattern.finditer(text):
        group = 1 if pattern.groups and match[1] is not None else 0
        if not _is_sample(match[group]):
            yield Span(match.start(group), match.end(group), name)


def _is_sample(text: str) -> bool:
    """What documents show in a key's place: the same letter over and over (`sk_test_xxxxxxxxxxxx`)."""
    return len(set(text[8:].lower())) < 4
