"""The smallest companion on the same parts: one filled template, one inserted row, nothing else.

Run as `python -m bench.floors.companion PORT DATABASE`.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime

from flask import Flask
from flask.views import MethodView
from flask_smorest import Api, Blueprint
from jinja2.sandbox import ImmutableSandboxedEnvironment
from marshmallow import Schema, fields
from peewee import Model, SqliteDatabase, TextField
from waitress import serve

TEXT = "Hi {{ first_name }},\n\nThank you for the {{ role }} talk at {{ company }}.\n\n{{ name }}"
database = SqliteDatabase(None, lock_type="IMMEDIATE")
blueprint = Blueprint("floor", __name__)


class Row(Model):
    """One line of history."""

    company = TextField()
    happened_at = TextField()

    class Meta:
        database = database


class FactsSchema(Schema):
    """What the text is filled with."""

    first_name = fields.String(required=True)
    role = fields.String(required=True)
    company = fields.String(required=True)
    name = fields.String(required=True)


class AnswerSchema(Schema):
    """A filled text or a row's number."""

    body = fields.String()
    row_id = fields.Integer()


@blueprint.route("/draft")
class Draft(MethodView):
    """Fills the text."""

    template = ImmutableSandboxedEnvironment().from_string(TEXT)

    @blueprint.arguments(FactsSchema)
    @blueprint.response(200, AnswerSchema)
    def post(self, facts):
        """Return the filled text."""
        return {"body": self.template.render(facts)}


@blueprint.route("/record")
class Record(MethodView):
    """Keeps a row."""

    @blueprint.arguments(FactsSchema)
    @blueprint.response(201, AnswerSchema)
    def post(self, facts):
        """Insert one row and return its number."""
        with database.atomic():
            row = Row.create(company=facts["company"], happened_at=datetime.now(UTC).isoformat())
        return {"row_id": row.id}


def make_app(path: str) -> Flask:
    """Join the few parts."""
    app = Flask("floor")
    app.config |= {"API_TITLE": "Floor", "API_VERSION": "1", "OPENAPI_VERSION": "3.1.0"}
    Api(app).register_blueprint(blueprint)
    database.init(path, pragmas={"journal_mode": "wal", "synchronous": "full", "busy_timeout": 5000})
    with database:
        database.create_tables([Row])

    @app.before_request
    def open_connection() -> None:
        database.connect(reuse_if_open=True)

    return app


if __name__ == "__main__":
    serve(make_app(sys.argv[2]), host="127.0.0.1", port=int(sys.argv[1]), threads=4)
