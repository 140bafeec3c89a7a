"""Credentials in what strangers export: found once, before the model is made, so that no output holds them."""

from pmgen.build.secrets.hide import Given, Hidden, hide_in_notices, hide_secrets
from pmgen.build.secrets.ledger import Finding

__all__ = ["Finding", "Given", "Hidden", "hide_in_notices", "hide_secrets"]
