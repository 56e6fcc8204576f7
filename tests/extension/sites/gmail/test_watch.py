"""What appears in the page is told once, at once, and watching costs next to nothing."""

from __future__ import annotations

from time import monotonic

from playwright.sync_api import expect

from tests.extension.sites.gmail.adapter_page import ANA, JO, SAM, AdapterPage

THREE = "quotes-signature-and-hidden-parts"


def frames_until_marked(gmail: AdapterPage, act: str) -> int:
    """Act, and count the later frames in which the message has no mark yet."""
    frames: int = gmail.run(f"madeUp.framesUntil(() => {{ {act} }}, '[data-afterword]')")
    return frames


def test_each_message_on_show_is_told_once(gmail: AdapterPage) -> None:
    gmail.show(THREE).wait_for_messages(ANA, JO, SAM)
    gmail.run("() => document.querySelector('.hP').append('!')")
    gmail.page.mouse.click(5, 5)
    gmail.wait_for_frames()
    assert gmail.messages() == [ANA, JO, SAM]


def test_an_opened_thread_has_its_mark_before_the_next_frame_is_painted(gmail: AdapterPage) -> None:
    gmail.show("thread-with-stale-view")
    gmail.run("madeUp.emptyView()")
    gmail.rest()
    assert frames_until_marked(gmail, "madeUp.changeHash(); madeUp.openThread()") == 0


def test_a_thread_that_opens_without_any_sign_is_noticed_too(gmail: AdapterPage) -> None:
    gmail.show("thread-with-stale-view")
    gmail.run("madeUp.emptyView()")
    gmail.rest()
    assert frames_until_marked(gmail, "madeUp.openThread()") <= 1


def test_a_thread_in_another_view_while_the_first_stays_hidden(gmail: AdapterPage) -> None:
    gmail.show("thread-with-stale-view").wait_for_messages(ANA)
    gmail.run(
        """() => {
            const [stale, first] = document.querySelectorAll(".nH:has(> .g.id), [role=main]");
            first.removeAttribute("role");
            first.style.display = "none";
            stale.style.display = "";
            stale.setAttribute("role", "main");
        }"""
    )
    gmail.wait_for_messages(ANA, "1a0fcea2b003d118")
    assert gmail.mark(ANA).is_hidden()
    assert gmail.mark("1a0fcea2b003d118").is_visible()


def test_a_message_that_is_opened_again_is_told_again(gmail: AdapterPage) -> None:
    gmail.show(THREE).wait_for_messages(ANA, JO, SAM)
    message = f"[data-legacy-message-id='{JO}']"
    gmail.run("message => madeUp.setDisplay(message, 'none')", message)
    gmail.wait_for_frames()
    gmail.run("message => madeUp.setDisplay(message, '')", message)
    gmail.wait_for_messages(ANA, JO, SAM, JO)


def test_a_message_made_anew_gets_its_mark_again(gmail: AdapterPage) -> None:
    gmail.show("thread-with-stale-view").wait_for_messages(ANA)
    gmail.run("madeUp.makeAnew('[role=main] .adn')")
    gmail.wait_for_messages(ANA, ANA)
    assert gmail.mark(ANA).is_visible()


def test_a_mark_that_the_page_throws_away_comes_back(gmail: AdapterPage) -> None:
    gmail.show("thread-with-stale-view").wait_for_messages(ANA)
    gmail.rest()
    gmail.run("madeUp.removeAll('[data-afterword]')")
    gmail.wait_for_messages(ANA, ANA)


def test_a_sent_reply_that_gets_its_second_id_has_one_mark(gmail: AdapterPage) -> None:
    gmail.show("reply-sent-a-moment-ago").wait_for_messages(ANA, "msg-a:r1234567890123456789")
    gmail.run(
        "id => document.querySelector('[data-message-id*=msg-a]').setAttribute('data-legacy-message-id', id)",
        JO,
    )
    gmail.wait_for_messages(ANA, "msg-a:r1234567890123456789", JO)
    assert gmail.page.locator("[data-afterword]").count() == 2


def test_boxes_that_are_open_from_the_start_are_told(gmail: AdapterPage) -> None:
    gmail.show("several-composes").wait_for_composes(ANA, None)


def test_a_box_that_opens_is_told_and_told_again_when_it_names_its_message(gmail: AdapterPage) -> None:
    gmail.show("thread-with-stale-view")
    gmail.run("madeUp.show(madeUp.composeBox({ rm: '' })); 0")
    gmail.wait_for_composes(None)
    gmail.run("id => { document.querySelector('[name=rm]').value = id; }", ANA)
    gmail.wait_for_composes(None, ANA)
    assert gmail.run("heard.boxes.length") == 1


def test_a_box_that_closes_says_so(gmail: AdapterPage) -> None:
    gmail.show("thread-with-stale-view")
    gmail.open_box()
    gmail.run("document.querySelector('.M9').remove()")
    gmail.page.wait_for_function("heard.closed.length === 1")


def test_a_box_that_moves_to_another_place_is_the_same_box(gmail: AdapterPage) -> None:
    gmail.show("thread-with-stale-view")
    gmail.open_box("<div>Begun</div>")
    gmail.run("() => { window.moved = document.querySelector('.M9'); moved.remove(); }")
    gmail.rest(300)
    gmail.run("document.body.append(moved)")
    gmail.rest(1200)
    assert gmail.run("[heard.boxes.length, heard.closed.length]") == [1, 0]
    assert gmail.read_box()["text"] == "Begun"


def test_a_box_that_is_made_anew_elsewhere_is_the_same_box(gmail: AdapterPage) -> None:
    gmail.show("thread-with-stale-view")
    gmail.open_box("<div>Begun</div>")
    gmail.run("madeUp.makeAnew('.M9')")
    gmail.page.wait_for_function("heard.composes.length === 2")
    assert gmail.run("heard.boxes.length") == 1
    assert gmail.mark("box 0").is_visible()


def test_typing_wakes_nobody(gmail: AdapterPage) -> None:
    gmail.show("thread-with-stale-view")
    gmail.open_box()
    gmail.rest(3500)
    gmail.run("madeUp.countLooks()")
    began = monotonic()
    gmail.body.press_sequentially("a few words, typed one by one")
    looks = gmail.run("madeUp.looks")
    # The first two rests last 0.2 and 1.6 seconds, the next one 12.8; on a busy computer the second ends too.
    # It may have begun some time before the first letter was counted.
    ended = 1 if monotonic() - began < 1.2 else 2
    assert looks <= 6 * ended


def test_a_restless_page_is_looked_at_a_few_times_only(gmail: AdapterPage) -> None:
    gmail.load("thread-with-stale-view").run("madeUp.churn(200)")
    gmail.start().wait_for_messages(ANA)
    gmail.rest(4000)
    gmail.run("madeUp.countLooks()")
    gmail.rest(3000)
    # One look takes about ten searches; the page changed 600 times.
    assert gmail.run("madeUp.looks") <= 30


def test_a_mark_that_goes_unheard_on_a_restless_page_comes_back_too(gmail: AdapterPage) -> None:
    gmail.load("thread-with-stale-view").run("madeUp.churn(200)")
    gmail.start().open_box()
    gmail.rest(1900)
    gmail.run("madeUp.makeAnew('tr.btC')")
    assert gmail.mark("box 0").count() == 0
    expect(gmail.mark("box 0")).to_be_visible(timeout=30_000)


def test_after_the_end_nothing_is_told(gmail: AdapterPage) -> None:
    gmail.show("thread-with-stale-view").wait_for_messages(ANA)
    gmail.run("heard.stop()")
    gmail.run("madeUp.removeAll('[data-afterword]')")
    gmail.page.mouse.click(5, 5)
    gmail.wait_for_frames()
    assert gmail.messages() == [ANA]


def test_gmails_own_nodes_carry_no_mark_of_ours(gmail: AdapterPage) -> None:
    attributes = """() => [...document.querySelectorAll("*:not([data-afterword])")]
        .flatMap(node => node.getAttributeNames())"""
    gmail.load(THREE)
    before = gmail.run(attributes)
    gmail.start().wait_for_messages(ANA, JO, SAM)
    assert gmail.run(attributes) == before
