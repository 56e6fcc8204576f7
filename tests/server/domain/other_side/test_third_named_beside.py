"""An employer's no to the reader stays one, whoever else is named in it."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

_NOES = (
    (
        "Dear Miss Obi, thank you for coming in on Tuesday. We appointed Ms Khan, who has run a nursery "
        "before. We all enjoyed meeting you. Kind regards, Trish"
    ),
    (
        "Hi Dan, thanks for your patience. In the end we went with Marek, he has more experience with "
        "lathes. I'm sorry it isn't better news. Rich"
    ),
    (
        "Hi Lucy, our client has decided to go with another candidate. They liked you a lot. I'll keep "
        "looking for you. Beth, Oak Recruitment"
    ),
    (
        "Dear Mr Flint, your referee Dr Ames spoke very well of you, but the panel felt another "
        "applicant had a stronger record. I regret that we can't offer you the post. Head of Department"
    ),
    (
        "Hi Jo, Tom, who interviewed you, really liked you. Still, we won't be moving forward with your "
        "application for this role. Take care, Nina"
    ),
    (
        "Hi Kemal, you were referred by Ana, so I wanted to write personally. We have decided not to "
        "progress your application for Product Manager. Thanks for your interest, Sofie"
    ),
    (
        "Dear Sam and Ollie, it was lovely meeting you both about the couple's post. We have offered it "
        "to another couple, who can start in May. Wishing you luck, the Hendersons"
    ),
    (
        "Dear Ravi, thank you for applying internally for Team Leader. We have decided to appoint Carol "
        "from the Hull office. You continue in your present role. Best, Di"
    ),
    (
        'Dear Ms Cole, thank you for your interview. The manager says: "She was great with customers '
        "but we need somebody with stock control.\" We won't be offering you the position. HR Team"
    ),
    (
        "Hi Ben, feedback from Grace on your interview: \"strong on theory, he didn't get to the "
        "practical part\". Sorry, it's a no from them this time. Liam, agency"
    ),
    (
        "Hi Ellie, I let Mrs Shaw know that you were lovely with the children, but she has decided to go "
        "with another nanny. I'm so sorry. Pam, Tiny Hands Agency"
    ),
    (
        "Hello Mr Ortiz, I passed your CV to my brother, who runs the garage. He's taken somebody on "
        "already, so he can't offer you the job. Sorry. Lee"
    ),
    (
        "Dear Alex, the committee has voted and I'm sorry to tell you that you were not elected to the "
        "fellowship post you applied for; the position has been offered to another candidate. Bursar"
    ),
    (
        "Dear Wanda, we know your last role was made redundant and that this matters. Sadly, we have "
        "decided not to offer you the job. Kind regards, HR"
    ),
    (
        "Hi Chloe, I'm on annual leave from tomorrow so I'm writing now: we won't be taking your "
        "application any further. Thank you for your time. Meg"
    ),
    (
        "Dear Tim, my husband and I talked it over last night. We've decided not to offer you the "
        "gardening job, we went for somebody who lives in the village. Thanks for coming. Ros"
    ),
    (
        "Dear Dr Yeo, the search committee decided to advance three other candidates. You will not be "
        "invited for a campus visit. The Chair told me that she admired your book. Search Coordinator"
    ),
    (
        "Hi Kit, my daughter, who runs the café with me, has given the Saturday job to a friend from "
        "school. Sorry love. Come in for a cake. Jan"
    ),
    (
        "Dear Ines, we interviewed six people. Two of them, Mr Dale and Ms Roe, were offered the posts. "
        "I am sorry that you were not successful. School Office"
    ),
    (
        "Dear Hannah, thank you for meeting Colin and me. Colin had a slight preference for another "
        "candidate and so had I. We're going to offer it to her. I'm sorry. Ruth"
    ),
    (
        "Dear Sir, strengths: good rapport, clear answers. Areas to improve: more examples. Overall, you "
        "were not successful on this occasion. Thank you for attending the assessment centre. Police "
        "Recruitment"
    ),
    (
        "Hi Raj, unfortunately you weren't selected for the Training Manager position. Our training "
        "budget officer post opens in May. Lin"
    ),
    (
        "Hi Maya, your friend Zoe told me how keen you are, and I could see it. We've hired someone with "
        "a driving licence though. Sorry! Stu"
    ),
    (
        "Dear candidate, thanks for applying to be an Election Officer. The returning officer's team has "
        "chosen other applicants. We wish you well. Council HR"
    ),
    (
        "Hi Jude, thank you for applying for Shift Leader. We had nine from inside the shop. You're not "
        "one of the two we picked. Don't let it put you off. Val"
    ),
    (
        "Dear Ms Hart, we have decided to withdraw the vacancy, and your application will not be taken "
        "forward. Recruiters will inform the candidates by phone too. HR"
    ),
    (
        "Dear Kofi, I'm sorry, the Leave Administrator position has gone to another applicant. Thank you "
        "for your interest. Absence Team"
    ),
    (
        "Hi Sal, thanks for trying out on Friday. We don't need you for the kitchen job after all, my "
        "cousin is doing it. All the best. Gino"
    ),
    (
        "Dear Mr Ode, you asked me to tell you straight. The job went to someone else. He speaks Polish "
        "and you don't. Yours, P. Marsh"
    ),
    (
        "Hi Abby, sorry for the wait. I spoke with the director and he said no, he wants a person with "
        "ten years. So we won't be able to hire you. Gus"
    ),
    (
        "Dear Lena, Professor Hill wrote a warm letter for you. Nevertheless the committee has chosen "
        "another candidate for the postdoc. With regret, M. Sato"
    ),
    (
        "Dear Mr Pope, thank you for your application. The Board elected to proceed with other "
        "candidates and yours was not selected. Secretary"
    ),
    (
        "Hi Noor, Sam and Kate, the three of you all did brilliantly. We only have one job and we've "
        "given it to Kate. Sorry Noor and Sam. Jo"
    ),
    (
        "Hello Pat, Marcus wasn't picked either, if that helps. We chose neither of you: head office "
        "sent us somebody. Sorry to have wasted your time. Dee"
    ),
    (
        "Dear Gail, we have decided not to take you on as an apprentice. Your mum rang and I explained "
        "it to her, but wanted you to have it in writing. Mr Lowe"
    ),
    (
        "Dear Leo, unfortunately you don't meet the essential criteria for this post (criterion 3) and "
        "were not shortlisted. Regards, Recruitment"
    ),
    (
        "Hi Tess, good talking. Not moving forward on this one, we had a candidate with direct fintech "
        "background. Let's stay in touch. Omar"
    ),
    (
        "Dear Ms Bell, thank you for your interest in Brindle Primary. The governors appointed Mr Tate. "
        "Mrs Bright, Headteacher, says how much she enjoyed your lesson. Best wishes for your search. "
        "Office"
    ),
    (
        "Dear Mr Ito, thank you for your application for the post of Probation Officer. I regret that "
        "you have not been shortlisted. National Service HR"
    ),
    (
        "Hi Gemma, thanks for applying for the Leave and Absence Coordinator role. We've decided to go "
        "with another candidate. Best, Lola"
    ),
    (
        "Dear Anya, thank you for coming to the second interview with Mr Patel and Dr Cho. They were "
        "impressed. However, we have decided to offer the position to another candidate. Kind regards, "
        "Fern"
    ),
    (
        "Dear Peter, I'm afraid you haven't been successful. Of the eight candidates, three were offered "
        "the job. Candidate feedback is attached. Thank you for your interest in Redwood. HR"
    ),
    (
        "Hi Yara, quick update: the hiring manager has chosen somebody else. I've told her how impressed "
        "I was with you and she will keep you in mind. Sorry! Recruiter Dom"
    ),
    (
        "Hello Ricky, we've had to close the vacancy because of redundancies elsewhere in the group, so "
        "your application won't go any further. Sorry about that. HR"
    ),
    (
        "Dear Ms Lord, thank you for your application for promotion to Sergeant. I am sorry to inform "
        "you that you have not been selected for this post. Recruitment"
    ),
    (
        "Dear Tolu, I know the salary increase mattered. Since the budget was cut we can't offer you the "
        "position any more. Thank you for your patience. Cleo"
    ),
    (
        "Hi Martha, your friend Liz passed on your CV. We've no vacancies now I'm afraid and can't offer "
        "you anything. Good luck. Sid"
    ),
    (
        "Dear Kiran, after the ballot of members on the shortlist, the committee has decided to appoint "
        "another candidate as Chief Executive. Thank you for applying. Chair"
    ),
    (
        "Dear Sian, we are unable to offer you a place on the graduate training scheme. You scored below "
        "the mark set by the panel. Overall score: 52. Early Careers"
    ),
    "Hi Abe, didn't want you to hear it from Joan. We've given the job to her nephew. Sorry mate. Lou",
    (
        "Dear Luke, thank you for your interest. Please note that your candidate account will be closed. "
        "We will not be progressing your application. Regards, TA"
    ),
    (
        "Dear Olive, unfortunately the role has been filled internally by Sam, who has been acting up "
        "since May. Thank you for your time. Jen"
    ),
    (
        "Dear Mr Kay, we won't be inviting you to interview. This is not a reflection on you; someone "
        "else had the exact licence. Who's next for us? You may well be, when the next vacancy arises. "
        "Col"
    ),
    (
        "Hi Dev, thanks for the mock sales pitch and the practice session. We were torn, but have "
        "decided to go ahead with another applicant. All best, Amber"
    ),
    (
        "Dear Nell, sorry for the delay, I was on leave. Your application was read by me and Sue. We've "
        "decided not to take it forward. If you'd like comments, call her on 0161 4960. Jan"
    ),
)
_NOES_HEADED = (
    (
        "Senior Caseworker (internal)",
        (
            "Dear Fay, thank you for applying for the Senior Caseworker post. On this occasion we have not "
            "chosen you for the senior post you applied for. I'd be glad to give feedback. Your line manager "
            "has been told. HR"
        ),
    ),
    (
        "Your application",
        (
            "Dear Priya, we have now filled the role; Jonas starts on Monday. Thank you for coming to meet "
            "us. If you know somebody who is looking, we have a referral bonus. Good luck! Zed"
        ),
    ),
    (
        "Fwd: feedback",
        (
            "Hi Marta, see below what the hiring manager wrote. Sorry, they're not taking you further. "
            "Kris\n\nFrom: Helen Goss\nTo: Kris\nMarta was pleasant and clear. Not enough experience in "
            "payroll. We won't be taking her forward."
        ),
    ),
    (
        "Status: Warehouse operative",
        (
            "Candidate: Owen Bell\nPosition: Warehouse operative\nStatus: Not selected\nComments: Thank you "
            "for applying. We have moved forward with other candidates."
        ),
    ),
    (
        "Training Contract",
        (
            "Dear Miss Bose, thank you for your application for a training contract. I regret that we are "
            "unable to offer you an interview. Graduate team"
        ),
    ),
)


@pytest.mark.parametrize(("subject", "text"), [*((None, text) for text in _NOES), *_NOES_HEADED])
def test_a_no_that_names_others_is_one(subject: str | None, text: str) -> None:
    assert read_message(Message(text, subject)).verdict.is_rejection
