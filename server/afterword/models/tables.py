"""The list of all tables, for the schema check and for deleting everything."""

from afterword.models.case import Case
from afterword.models.client import Client
from afterword.models.contact import CaseContact, Contact
from afterword.models.event import Event
from afterword.models.feedback import Feedback, FeedbackItem, LessonAnswer
from afterword.models.idempotency import IdempotencyRecord
from afterword.models.reflection import Reflection, ReflectionItem
from afterword.models.setting import Setting

TABLES = (
    Client,
    Case,
    Contact,
    CaseContact,
    Event,
    Reflection,
    ReflectionItem,
    Feedback,
    FeedbackItem,
    LessonAnswer,
    IdempotencyRecord,
    Setting,
)
