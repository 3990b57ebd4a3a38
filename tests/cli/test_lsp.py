"""The language server in a real session over standard input and output."""

import asyncio
import sys

from lsprotocol import types
from pygls.lsp.client import LanguageClient

WRONG = "The Über 🚢 left. The harbour bridge cost 62 million euros.\n"


class Editor:
    """A language client that keeps the diagnostics it is sent."""

    def __init__(self, folder):
        self.folder = folder
        self.client = LanguageClient("editor", "1")
        self.published = asyncio.Queue()
        self.messages = asyncio.Queue()

        @self.client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def _keep(params):
            self.published.put_nowait(params)

        @self.client.feature(types.WINDOW_SHOW_MESSAGE)
        def _hear(params):
            self.messages.put_nowait(params.message)

    async def __aenter__(self):
        await self.client.start_io(sys.executable, "-m", "factcheck", "lsp", cwd=str(self.folder))
        await self.client.initialize_async(
            types.InitializeParams(capabilities=types.ClientCapabilities(), root_uri=self.folder.as_uri())
        )
        self.client.initialized(types.InitializedParams())
        return self

    async def __aexit__(self, *_):
        await self.client.shutdown_async(None)
        self.client.exit(None)
        await self.client.stop()

    async def open(self, path):
        item = types.TextDocumentItem(path.as_uri(), "plaintext", 1, path.read_bytes().decode())
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(item))
        return await asyncio.wait_for(self.published.get(), 30)

    async def change(self, path, text):
        self.client.text_document_did_change(
            types.DidChangeTextDocumentParams(
                types.VersionedTextDocumentIdentifier(uri=path.as_uri(), version=2),
                [types.TextDocumentContentChangeWholeDocument(text)],
            )
        )
        return await asyncio.wait_for(self.published.get(), 30)


def in_session(desk, work):
    desk.write("factcheck.toml", 'facts = ["facts.yaml"]\n')

    async def run():
        async with Editor(desk.folder) as editor:
            await work(editor)

    asyncio.run(run())


def test_diagnostics_follow_what_is_typed(desk):
    path = desk.write("drafts/a.txt", WRONG)

    async def work(editor):
        (diagnostic,) = (await editor.open(path)).diagnostics
        assert (diagnostic.code, diagnostic.severity) == ("FC101", types.DiagnosticSeverity.Error)
        assert "48 million euros" in diagnostic.message
        line = WRONG.encode("utf-16-le")
        place = diagnostic.range
        words = line[2 * place.start.character : 2 * place.end.character].decode("utf-16-le")
        assert words.startswith("The harbour bridge cost 62 million euros")
        assert not (await editor.change(path, WRONG.replace("62", "48"))).diagnostics
        assert len((await editor.change(path, WRONG)).diagnostics) == 1

    in_session(desk, work)


def test_hover_shows_the_fact_and_its_source(desk):
    path = desk.write("drafts/a.txt", WRONG)

    async def work(editor):
        await editor.open(path)
        hover = await editor.client.text_document_hover_async(
            types.HoverParams(types.TextDocumentIdentifier(path.as_uri()), types.Position(0, 30))
        )
        assert "**contradicted** FC101 quantity" in hover.contents.value
        assert "**bridge-cost**: The harbour bridge cost 48 million euros." in hover.contents.value
        assert "[Register of bridges](<https://www.example.org/register>)" in hover.contents.value
        nothing = await editor.client.text_document_hover_async(
            types.HoverParams(types.TextDocumentIdentifier(path.as_uri()), types.Position(1, 0))
        )
        assert nothing is None

    in_session(desk, work)


def test_actions_ignore_with_a_reason_and_draft_a_fact(desk):
    path = desk.write("drafts/a.md", "# Bridge\n\nThe harbour bridge cost 62 million euros.\n")

    async def work(editor):
        (diagnostic,) = (await editor.open(path)).diagnostics
        actions = await editor.client.text_document_code_action_async(
            types.CodeActionParams(
                types.TextDocumentIdentifier(path.as_uri()),
                diagnostic.range,
                types.CodeActionContext([diagnostic]),
            )
        )
        edits = {action.title: action.edit.changes for action in actions}
        assert list(edits) == ["Ignore FC101 here, with a reason", "Draft a fact in facts.yaml"]
        ((ignore,), (fact,)) = ([change for changes in edit.values() for change in changes] for edit in edits.values())
        assert (ignore.range.start.line, ignore.new_text) == (2, "<!-- factcheck: ignore[FC101] -->\n")
        lines = (desk.folder / "facts.yaml").read_text().splitlines(keepends=True)
        lines.insert(fact.range.start.line, fact.new_text)
        desk.write("facts.yaml", "".join(lines))

    in_session(desk, work)
    shown = desk.run("facts", "show", "draft-1")
    assert "62 million euros" in shown.stdout + shown.stderr


def test_a_broken_facts_file_is_told_and_can_be_mended(desk):
    path = desk.write("drafts/a.txt", WRONG)
    whole = (desk.folder / "facts.yaml").read_text()
    desk.write("facts.yaml", "version: 1\nfacs: []\n")

    async def work(editor):
        assert not (await editor.open(path)).diagnostics
        assert "facts.yaml:2" in await asyncio.wait_for(editor.messages.get(), 30)
        desk.write("facts.yaml", whole)
        assert len((await editor.change(path, WRONG)).diagnostics) == 1

    in_session(desk, work)
