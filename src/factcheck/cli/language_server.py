"""The language server: checks a draft when it is opened, changed or saved, against the facts of its folder's config."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from lsprotocol import types
from msgspec import Struct
from pygls import uris
from pygls.lsp.server import LanguageServer

from factcheck import __version__
from factcheck.cli.diagnosing import describe_claim, diagnose, draft_fact, find_claims, ignore_in_markdown
from factcheck.cli.runs import load_base
from factcheck.cli.settings import find_facts, find_root, name_from
from factcheck.config import Config, find_config, read_config
from factcheck.errors import FactcheckError
from factcheck.ignore_comments import FILE_NAME
from factcheck.model import CheckedArticle, Failure
from factcheck.pipeline import Draft, check_draft, list_rules, put_together, set_up
from factcheck.reports import View
from factcheck.reports.findings import list_findings
from factcheck.suppressions import parse_ignores, suppress

if TYPE_CHECKING:
    from factcheck.model import CheckedClaim, FactBase, Report
    from factcheck.pipeline import Bench


class _Loaded(Struct, frozen=True):
    """The facts of a folder as they were at some moment."""

    settings: Config
    base: FactBase
    bench: Bench
    stamps: tuple[tuple[str, float], ...]


class FactcheckServer(LanguageServer):
    """A language server that keeps the facts it has loaded and the last report of every open draft."""

    def __init__(self) -> None:
        super().__init__("factcheck", __version__, text_document_sync_kind=types.TextDocumentSyncKind.Full)
        self.reports: dict[str, Report] = {}
        self._loaded: dict[str, _Loaded] = {}

    @property
    def encoding(self) -> str:
        """How the client counts characters."""
        return str(getattr(self.workspace.position_encoding, "value", types.PositionEncodingKind.Utf16.value))

    def check(self, uri: str) -> None:
        """Check an open draft and publish what was found; what can't be done is told to the person."""
        document = self.workspace.get_text_document(uri)
        path = _path_of(uri)
        diagnostics: list[types.Diagnostic] = []
        try:
            report = self._report(path, document.source)
            self.reports[uri] = report
            diagnostics = [diagnose(finding, self.encoding) for finding in list_findings(report, View())]
        except FactcheckError as error:
            self.reports.pop(uri, None)
            params = types.ShowMessageParams(types.MessageType.Warning, f"factcheck: {error}")
            self.window_show_message(params)
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, diagnostics, document.version))

    def claims_at(self, uri: str, position: types.Position) -> list[CheckedClaim]:
        """Give the claims under a position in a draft that has been checked."""
        report = self.reports.get(uri)
        articles = report.articles if report else ()
        return [claim for article in articles for claim in find_claims(article, position, self.encoding)]

    def settings_for(self, path: str) -> Config:
        """Give the config that holds for a draft."""
        return self._load(Path(path).parent).settings

    def _report(self, path: str, text: str) -> Report:
        if not text.strip():
            return put_together([], self._load(Path(path).parent).base)
        loaded = self._load(Path(path).parent)
        settings = loaded.settings
        result = check_draft(Draft(path, text.encode("utf-8", "replace")), loaded.bench)
        if isinstance(result, Failure):
            raise FactcheckError(result.problem, path=result.path, line=result.line, mend=result.mend)
        root = find_root(settings)
        report = put_together(
            [_with_text(result, text)],
            loaded.base,
            level_of=lambda rule, place, level: settings.level_of(rule, name_from(settings.folder, place), level),
            name_of=lambda place: name_from(root, place),
        )
        ignores = Path(root, FILE_NAME)
        entries = parse_ignores(ignores.read_text(encoding="utf-8-sig"), str(ignores)) if ignores.is_file() else ()
        return suppress(report, entries, date.today(), lambda place: name_from(root, place))[0]

    def _load(self, folder: Path) -> _Loaded:
        """Load the config and facts that hold in a folder, again only when one of the files has changed."""
        found = find_config(folder)
        settings = Config(folder=str(folder)) if found is None else read_config(found, list_rules)
        paths = find_facts((), settings)
        stamps = _stamps([*([str(found)] if found else []), *paths])
        known = self._loaded.get(settings.folder)
        if known is not None and known.stamps == stamps:
            return known
        base = load_base(paths)
        loaded = _Loaded(settings, base, set_up(base), stamps)
        self._loaded[settings.folder] = loaded
        return loaded


def make_server() -> FactcheckServer:
    """Build the server with what it answers to."""
    server = FactcheckServer()

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def _open(params: types.DidOpenTextDocumentParams) -> None:
        server.check(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def _change(params: types.DidChangeTextDocumentParams) -> None:
        server.check(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def _save(params: types.DidSaveTextDocumentParams) -> None:
        server.check(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def _close(params: types.DidCloseTextDocumentParams) -> None:
        server.reports.pop(params.text_document.uri, None)

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    def _hover(params: types.HoverParams) -> types.Hover | None:
        uri = params.text_document.uri
        claims = server.claims_at(uri, params.position)
        if not claims:
            return None
        text = "\n\n---\n\n".join(describe_claim(claim, server.reports[uri]) for claim in claims)
        return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, text))

    @server.feature(types.TEXT_DOCUMENT_CODE_ACTION)
    def _act(params: types.CodeActionParams) -> list[types.CodeAction]:
        return _list_actions(server, params)

    return server


def serve() -> None:
    """Serve over standard input and output until the client ends the session."""
    make_server().start_io()


def _list_actions(server: FactcheckServer, params: types.CodeActionParams) -> list[types.CodeAction]:
    uri = params.text_document.uri
    path = _path_of(uri)
    text = server.workspace.get_text_document(uri).source
    actions = []
    for number, claim in enumerate(server.claims_at(uri, params.range.start), start=1):
        comment = ignore_in_markdown(path, text, claim) if claim.suppression is None else None
        if comment is not None:
            title = f"Ignore {claim.verdict.rule} here, with a reason"
            actions.append(_edit(title, uri, comment, types.CodeActionKind.QuickFix))
        for facts_path in find_facts((), server.settings_for(path)):
            if os.path.isfile(facts_path):
                drafted = draft_fact(Path(facts_path).read_text(encoding="utf-8-sig"), claim, number)
                target = uris.from_fs_path(os.path.abspath(facts_path))
                if drafted is not None and target is not None:
                    title = f"Draft a fact in {Path(facts_path).name}"
                    actions.append(_edit(title, target, drafted, types.CodeActionKind.RefactorExtract))
                break
    return actions


def _edit(title: str, uri: str, insertion: tuple[int, str], kind: types.CodeActionKind) -> types.CodeAction:
    line, text = insertion
    place = types.Position(line, 0)
    edit = types.WorkspaceEdit(changes={uri: [types.TextEdit(types.Range(place, place), text)]})
    return types.CodeAction(title, kind=kind, edit=edit)


def _with_text(result: CheckedArticle, text: str) -> CheckedArticle:
    """Require that the draft was read as the editor holds it, so that positions agree."""
    if result.article.text != text:
        raise FactcheckError("the draft was read otherwise than the editor shows it", path=result.article.path)
    return result


def _path_of(uri: str) -> str:
    return uris.to_fs_path(uri) or uri


def _stamps(paths: list[str]) -> tuple[tuple[str, float], ...]:
    files = [
        str(file) for path in paths for file in ([path] if os.path.isfile(path) else sorted(Path(path).rglob("*")))
    ]
    return tuple((file, os.path.getmtime(file)) for file in files)
