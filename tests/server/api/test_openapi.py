"""The committed description of the interface is the one the companion gives, and it names every address."""

import re

from afterword import openapi_command
from afterword.api.blueprint import StrictParser
from afterword.app import RESOURCES


def test_the_committed_description_is_current():
    assert openapi_command.TARGET.read_text(encoding="utf-8") == openapi_command.render(), "run: make openapi"


def test_a_connected_extension_can_read_it(paired_client):
    described = paired_client.get("/api/v1/openapi.json").json
    assert described["paths"]["/api/v1/hello"]["post"]["security"] == []


def test_every_address_of_the_interface_is_in_it(app, paired_client):
    described = set(paired_client.get("/api/v1/openapi.json").json["paths"])
    rules = {re.sub(r"<(?:[^:>]+:)?([^>]+)>", r"{\1}", rule.rule) for rule in app.url_map.iter_rules()}
    ours = {rule for rule in rules if rule.startswith(("/api/", "/pair/", "/health"))}
    assert ours - described == {"/api/v1/openapi.json"}


def test_every_resource_reads_requests_strictly(app):
    names = [resource.blueprint.name for resource in RESOURCES]
    assert {type(app.blueprints[name].ARGUMENTS_PARSER) for name in names} == {StrictParser}


def test_every_error_has_the_one_shape(paired_client):
    described = paired_client.get("/api/v1/openapi.json").json
    assert set(described["components"]["schemas"]["Error"]["properties"]) == {"code", "message", "details"}
