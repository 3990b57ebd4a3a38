import os
import signal
import subprocess
import sys
import threading


class Watching:
    """A `--watch` process whose output is collected."""

    def __init__(self, desk, *arguments):
        self.process = subprocess.Popen(
            [sys.executable, "-m", "factcheck", "--watch", "--format", "concise", *arguments],
            cwd=desk.folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONUNBUFFERED": "1"},
        )
        self.ready = threading.Semaphore(0)
        self.listener = threading.Thread(target=self._listen, daemon=True)
        self.listener.start()

    def _listen(self):
        for line in self.process.stderr:
            if "watching" in line:
                self.ready.release()

    def wait(self):
        assert self.ready.acquire(timeout=60)

    def end(self):
        self.process.send_signal(signal.SIGINT)
        out = self.process.stdout.read()
        self.listener.join(timeout=60)
        self.process.stdout.close()
        self.process.stderr.close()
        return self.process.wait(timeout=60), out


def test_a_saved_draft_and_a_saved_facts_file_are_checked_again(desk):
    watching = Watching(desk, "drafts/wrong.txt")
    try:
        watching.wait()
        desk.write("drafts/wrong.txt", "The harbour bridge is 500 metres long.\n")
        watching.wait()
        facts = (desk.folder / "facts.yaml").read_text()
        desk.write("facts.yaml", facts.replace("310 metres", "500 metres"))
        watching.wait()
    finally:
        status, out = watching.end()
    assert status == 130
    assert [line.split(": ")[0] for line in out.splitlines()] == ["drafts/wrong.txt:5:1", "drafts/wrong.txt:1:1"]


def test_standard_input_can_not_be_watched(desk):
    done = desk.run("--watch", "-")
    assert done.returncode == 2
    assert "can't be watched" in done.stderr
