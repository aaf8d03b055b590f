"""What schemathesis cannot know of a running service: which ids exist, and which keys it runs with.

Loaded by `tools/check-contract`, which hands the ids over in SCRUBJAY_CONTRACT_IDS as JSON:
`parameters` maps the parameters of addresses to ids that exist, `fields` the members of bodies to
values that fit them, `doomed` those that may be deleted, `own_keys` the keys of the run itself. Nothing here touches a
check.
"""
import collections
import json
import os

import schemathesis

IDS = json.loads(os.environ["SCRUBJAY_CONTRACT_IDS"])
VALID_CASES = collections.Counter()


@schemathesis.hook
def before_call(context, case, **_):
    """Speaks of what exists every other time, and never ends the key that the run goes by."""
    parameters = case.path_parameters or {}
    if parameters.get("key") in IDS["own_keys"]:
        parameters["key"] = IDS["doomed"]["key"]
    is_end_of_collection = case.operation.label == "DELETE /api/v1/collections/{collection}"
    if is_end_of_collection and parameters.get("collection") == IDS["parameters"]["collection"]:
        parameters["collection"] = "scratch"
    if not is_valid(case):
        return
    VALID_CASES[case.operation.label] += 1
    if VALID_CASES[case.operation.label] % 2 == 0:
        return
    # What is deleted would be missing to all that come after.
    ids = IDS["parameters"]
    if case.operation.method == "delete":
        ids = {**ids, **IDS["doomed"]}
    # A collection that is made or ended is one of its own.
    is_beginning = case.operation.label == "PUT /api/v1/collections/{collection}"
    if not (is_end_of_collection or is_beginning):
        parameters.update({name: ids[name] for name in parameters if name in ids})
    for part in parts(case.body):
        fields = {name: IDS["fields"][name] for name in part if name in IDS["fields"]}
        if "/search" in case.operation.label:
            fields.pop("query_id", None)  # There it is a new name.
        part.update(fields)


def parts(body) -> list[dict]:
    """A body, or the members of the batch that it is."""
    if not isinstance(body, dict):
        return []
    batch = body.get("searches", body.get("events"))
    return [part for part in batch if isinstance(part, dict)] if batch else [body]


def is_valid(case) -> bool:
    """Whether a request was made to be taken; chains of calls keep the ids they found."""
    if case.meta is None or case.meta.phase.name.value == "stateful":
        return False
    return all(part.mode.is_positive for part in case.meta.components.values())
