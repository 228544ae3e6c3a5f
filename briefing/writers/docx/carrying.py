"""The memo inside its paper: a custom XML part, which Word and LibreOffice keep."""

from __future__ import annotations

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT

from briefing.document.carrier import NAMESPACE
from briefing.document.tree import Carrier
from briefing.writers.docx.package import Leaf
from briefing.writers.docx.xml import escaped, part, quoted

_DATA_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
# The version 5 UUID of the namespace, said outright: to import `uuid` takes as long as a page.
_IDENTIFIER = "{17521ABF-7042-5E34-9AC2-3B370BF31784}"


def leaf(carrier: Carrier) -> Leaf:
    """The part `<memo name="…">JSON</memo>`, and beside it the one that names its schema."""
    properties = Leaf(
        "properties",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps",
        "/customXml/itemProps1.xml",
        "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
        part(
            "ds:datastoreItem",
            f'<ds:schemaRefs><ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs>',
            f'ds:itemID="{_IDENTIFIER}" xmlns:ds="{_DATA_STORE}"',
        ),
    )
    content = escaped(carrier.data.decode())
    attributes = f'xmlns="{NAMESPACE}" name="{quoted(carrier.name)}"'
    memo = part("memo", content, attributes)
    return Leaf("memo", RT.CUSTOM_XML, "/customXml/item1.xml", CT.XML, memo, leaves=(properties,))
