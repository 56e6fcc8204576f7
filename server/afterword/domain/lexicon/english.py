"""English words by class."""

from afterword.domain.lexicon.english_of_decisions import WORDS as DECISIONS
from afterword.domain.lexicon.english_of_other_mail import WORDS as OTHER_MAIL
from afterword.domain.lexicon.english_of_people import WORDS as PEOPLE
from afterword.domain.lexicon.english_phrases import WORDS as PHRASES

WORDS: dict[str, str] = (
    PEOPLE
    | {
        "other": """
        other others another else different alternative alternate internal_candidate internal_applicant
        internal_hire from_inside_the from_inside_our someone_else somebody_else internally from_within_the elsewhere_in_the_company
        a_friend_of from_within
        in_the_family in_house within_the_family within_the_team within_our_own
        one_of_the_others from_our_own_ranks
        internal_person internal_one the_internal someone_internal somebody_internal
    """,
        "application": """
        application_to_join_us_as
        job_submission job_submissions resume_submission cv_submission submission_of_your_resume submission_of_your_cv
        application applications candidacy candidature resume resumes résumé résumés cv cvs profile
        profiles background qualifications credentials portfolio
    """,
        "apply": """
        applying_to_join_us_as applied_to_join_us_as apply_to_join_us_as
            answering_our_ad responding_to_our_ad replying_to_our_ad answering_my_ad responding_to_my_ad
            replying_to_my_ad answering_our_advert
        apply applied applying applies reapply reapplying re-apply re_apply putting_yourself_forward put_yourself_forward
        putting_your_name_forward put_your_name_forward throwing_your_hat
    """,
        "job": """
            same_post
        cabin_crew your_cabin_crew our_cabin_crew
        job jobs position positions role roles vacancy vacancies opening openings internship internships
        postings requisitions employment traineeship traineeships apprenticeship apprenticeships placement graduate_program
        graduate_programme graduate_scheme gig posting requisition headcount co_op working_student
        the_post this_post spot intern training_contract training_contracts training_place training_places training_post training_posts post_of above_post trainee_position internship_programme
        intern_program intern_programme apprenticeship_programme trainee_programme traineeship_programme
        graduate_programmes summer_programme graduate_schemes our_advert the_advert our_advertisement
        job_advert
    """,
        "chance": "opportunity opportunities",
        "hiring": """
        hiring recruiting recruitment recruiter recruiters talent_acquisition careers human_resources hr
        employer selection_process talent_team people_team people_operations people_ops process processes
    """,
        "interview": """
        interview interviews interviewing interviewed interviewer interviewers phone_screen
        phone_screening trial_shift the_trial trial_day trial_session working_trial superday
    """,
        "talk": """
        be_lovely_to_meet_you be_great_to_meet_you be_good_to_meet_you be_nice_to_meet_you be_a_pleasure_to_meet_you
        speak spoke speaking spoken talk talked talking chat chatted chatting conversation conversations chats
        call calls meet met meeting meetings discussion discussions get_to_know getting_to_know zoom
        speaking_with_me spending_time time_with time_you_gave your_presentation the_presentation
        visiting_us visiting_our visiting_the your_visit coming_by coming_in coming_over coming_along coming_down
        dropping_by stopping_by popping_in
        you_spent_with you_spent_here time_you_spent you_gave_us
    """,
        "want": "like love keen want would_like happy_to_meet happy_to_talk eager",
        "feedback": "feedback debrief",
        "answer": """
        answer response reply news outcome result letting_me_know let_me_know_about your_message
        your_reply your_email_and
    """,
        "negation": """
            inability
        not cannot never no no_longer unable neither nor wont cant dont didnt hasnt havent isnt wasnt
        couldnt arent werent doesnt rather_than instead_of unlikely nobody none refrain stopped ceased
        chosen_not decline_to opted_out declined_to not_going_to_be_able_to n't_be_able_to not_be_able_to
        nothing_has_been nothing_was hasn't_been couldn't_find we're_not_going_to not_going_to_be_able not_going_to
    """,
        "can": "can could able possible in_a_position able_to",
        "decide": """
        decided decide decides deciding decision decisions chosen chose choose choosing opted opting
        elected determined concluded settled conclusion went_with going_with gone_with go_with selecting
        selection focus focusing focused prioritize prioritise prioritizing prioritising prefer preferred
        favour favor in_favour favored favoured choice choices signed gone_for went_for opted_for opt_for
        hold_out_for holding_out_for settle_on settled_on landed_on landing_on lean_towards
        has_recommended preference prioritised prioritized it_means this_means that_means
        agreed went_for_a plumped_for pick_of_the
    """,
        "find": "identified found find finding identify picked pick picking",
        "enough": "enough all_the",
        "without": "without",
        "consider": "consider considered considering consideration",
        "place": """
        chair chairs rota shifts place places seat seats room_for more_room opening_for anything a_contract capacity
    """,
        "past": """
            an_earlier_requirement earlier_requirement an_earlier_role
        months_ago years_ago a_year_ago last_year last_summer last_winter last_autumn last_fall last_spring
        may_remember might_remember last_season back_then at_the_time at_that_time your_last_application your_earlier_application
        your_previous_application that_time years_back a_while_back when_we_last last_time_around last_time_round
        first_time_round first_time_around when_you_last the_last_time_we
    """,
        "go": """
        go going goes gone went move moves moving moved take takes taking taken took carry carrying bring
        bringing put explore exploring
    """,
        "onward": "forward forwards further ahead any_further this_further onward",
        "stage": """
        next_stage next_round next_step next_phase second_round second_stage final_round final_stage
        following_round later_stage later_stages further_stage interview_stage interview_round
        subsequent_round next_stages shortlist short_list appear_on appears_on short_listing longlist
        long_list second_meeting second_conversation second_interview follow_up_interview further_meeting another_round
    """,
        "fit": """
        fit fits fitting fitted match matches matched matching suited suitable suit suits align aligned
        aligns aligning alignment corresponds correspond corresponding_to_your meet_our meets_our meet_the meets_the met_our
        met_the meeting_our fulfil fulfill fulfils requirements criteria needs satisfy relevant
        appropriate right_person commensurate in_line you_re_ready you_are_ready demonstrate_enough
        demonstrate_sufficient demonstrate_the show_enough strong_enough experienced_enough deep_enough
        high_enough
    """,
        "better": """
        better closer closely closest stronger strongest best more best-suited nearer greater ideal
        ideally perfect strongly further_along more_closely
    """,
        "fill": "fill",
        "need": "need needed needing looking require requires requiring wanted hoping_for",
        "sought": """
        looking_for need_for_this seeking_for after_for what_we_need what_they_need what_is_needed
        require_for we_are_after
    """,
        "against": "against",
        "among": "among amongst on_it on_that_list on_this_list on_the_list on_our_list in_it in_this_group in_that_group of_this_group of_that_group in_that_number in_this_number part_of one_of included includes circle",
        "whose": "whose who with_the that_had with",
        "hold": """
        on_hold paused pause pausing freeze frozen suspended put_off on_ice hiring_freeze on_pause
        placed_on_hold temporarily_stopped deferred
    """,
        "at": "at",
        "everybody": """
        hi_all hi_team hi_everyone hello_all dear_all hello_everyone hi_folks dear_colleagues hi_both
        hey_all hey_team hi_guys team_update
    """,
        "offer": "offer offers offering offered extend extending extended formal_letter",
        "give": """
        give giving provide provided providing share sharing shared offer_feedback respond reply_to
        answer_to follow-up_to follow_up_to comment given gave
    """,
        "contact": """
        reach_out contact get_in_touch be_in_touch reaching_out_to_you get_back_to_you come_back_to_you
        reconnect stay_in_touch keep_in_touch reach_back let_you_know_if let_you_know_when notify_you
        drop_us_a_line write_to_us write_to_me
    """,
        "receive": """
        received receipt receive receiving submitted submitting successfully_submitted was_sent been_sent
        landed acknowledge acknowledging confirm confirming confirmation confirms arrived was_viewed
        been_viewed got
    """,
        "review": """
        reviewing reviewed reviews assess assessed assessing evaluate evaluated evaluating evaluation
        looked considered_carefully careful_consideration careful_review examined examining deliberation
        thoroughly_reviewed considered_your_application consideration_of_your having_considered
        considering_your_application
    """,
        "invite": "invite inviting invited invitation invites been_shortlisted_for were_shortlisted_for called_for called_in_for called_to_interview",
        "schedule": """
        schedule scheduling scheduled availability slot slots calendar calendly time_slot book_a confirmed
        calendar_invite google_meet teams_link dial_in video_call find_a_time work_for_you suits_you
        pick_a_time choose_a_time join_the_call confirming_our_interview confirming_your_interview
    """,
        "move_date": """
        reschedule rescheduled rescheduling postpone postponed postponing new_date new_time push_back
        another_date another_time different_time different_day another_day alternative_date
        alternative_time instead move_it move_our shift_it push_it push_our rearrange can_t_make_our
            i_have_to_cancel i_must_cancel i_need_to_cancel
        """,
        "test": """
        assessment assessments test tests challenge assignment case_study take_home hackerrank codility
        coding exercise quiz questionnaire psychometric online_test homework
    """,
        "withdraw": "accepted_a_job accepted_a_post accepted_a_role accepted_a_place accepted_another_post accepted_another_role accepted_another_position accepted_a_position accepted_another_offer accepted_another_job sorry_to_lose_you pull_out pulling_out pull_out_of_the_running remove_me take_me_off withdraw withdrawn withdrawal withdrawing withdrew",
        "keep": """
        keep keeping retain retaining stored store hang_on hold_onto hold_on_to holding_on save kept
        retained
    """,
        "file": "file database records record talent_pool pool talent_community talent_network",
        "future": """
        you_will_consider you'll_consider you_would_consider you'd_consider
        future later again down_the_line down_the_road other_positions_that opens_up open_up arises arise
        becomes_available become_available reopen reopens
    """,
        "search": """
        search job_search endeavors endeavours endeavor endeavour journey hunt career pursuit pursuits
        next_steps_in your_next path ventures undertakings job_alert job_alerts job-alerts
    """,
        "wish": "wish wishing wishes hope hoping",
        "luck": "best_wishes_for_your good_wishes_for_your luck success best_of_luck all_the_best very_best every_success good_luck",
        "if": """
            failing_which failing_to_do_so
        even_when on_a_rolling rolling_basis after_that_date after_this_date if whether should_you should_your should_we in_case in_the_event provided_that as_soon_as
        depending whether_or_not assuming were_you only_if only_those either_way may_be might_be may_not
        might_not not_all_applications not_all_of_the not_everyone not_everybody not_all_applicants not_all_candidates not_every otherwise why_you why_we when_you
        how_to why_your why_they inform_you_when inform_you_once tell_you_when know_when notify_you_when
        they_tell_you they_told_me tells_you_that should_another should_the should_a should_it should_this should_they not_mean n't_mean
        doesn't_mean possible_that
    """,
        "regret": """
        unfortunately regret regrets regretful regretfully regrettably sorry sadly disappointed
        disappointing disappointment afraid unfortunate bad_news difficult_news disheartening tough_news
        not_the_news not_good_news unwelcome_news hard_news hoped_for not_the_outcome sad
        regretted gutted alas unhappily
    """,
        "inform": """
        told inform informing informed advise advised tell telling notify notified notifying updates
        let_you_know letting_you_know report announce pass_along reach_out_to_let
    """,
        "thanks": "thank thanks thankful grateful appreciate appreciated appreciation appreciates gratitude",
        "interest": "interest interested",
        "glad": """
        pleased delighted thrilled glad welcome_to welcome_aboard excited happy_to_let happy_to_offer
        good_news great_news
    """,
        "positive": "positive favourable favorable positively",
        "soon": """
        shortly soon get_back be_contacted within_the_next in_the_next will_reach_out hear_from hear_back
        bear_with patience next_steps keep_you_posted keep_you_informed
    """,
        "pending": """
        will_still_read we_will_read not_turn_it_away n't_turn_it_away not_turn_you_away n't_turn_you_away will_pass_your will_pass_on_your will_pass_it_on will_pass_this_on will_pass_them_on ll_pass_your ll_pass_it_on nothing_else_for_you_to nothing_more_for_you_to nothing_further_for_you_to nothing_you_need_to_do nothing_for_you_to_do currently_reviewing will_review will_be_reviewed will_be_reviewing be_reviewing under_review
        will_be_assessed will_consider in_the_process_of_reviewing being_reviewed will_look_at take_a_look
        still_in_the_process still_reviewing will_contact no_decision no_decisions_are no_decisions_will no_decisions_have not_yet_decided currently_being
        will_carefully_review will_take_a_look will_be_in_touch_if pick_things_up pick_it_up pick_this_up
        recruitment_resumes hiring_resumes stays_active remains_active freeze_ends process_resumes
        resume_the_search still_in_consideration takes_longer longer_than_planned not_heard_from_us
        will_choose will_select will_decide will_appoint will_make_a_decision make_our_decision_by
        is_now_with_our is_now_with_the are_now_with_our are_now_with_the is_with_our are_with_our
    """,
        "contract": "offer_letter employment_agreement contract_is_attached attached_contract employment_contract",
        "congratulation": """
        congratulations congrats love_for_you want_you_on want_you_to_join welcome_to_the_team
        have_you_on_board have_you_on_the_team join_us_as please_welcome love_you_to_join you_to_join_us
    """,
        "one": "a an",
        "many": """
        competition_was competition_is strong_competition stiff_competition competition_for_the
    many large high number volume competitive overwhelming numerous hundreds thousands tremendous
        difficult tough hard easy
        most
    """,
        "until": """
        until until_then till unless without_your hired_yet filled_yet decided_yet selected_yet chosen_yet made_yet
    """,
        "by_now": "by_now",
        "not_yet": "not_yet not_made_up ",
        "done": "has have was were been had is",
        "day": """
        monday tuesday wednesday thursday friday saturday sunday tomorrow next_week this_week
        this_afternoon this_morning mondays
    """,
        "ask": """
        could_you can_you would_you will_you please_send please_submit please_complete please_provide
        please_upload please_reply please_confirm please_let let_me_know send_us send_me resend fill_in
        please_fill please_resubmit please_call please_sign please_choose please_check_the
    """,
        "to_other": "to_a to_an to_the_other to_the_person to_another to_one",
        "met": """
            nice_to_talk good_to_talk great_to_talk lovely_to_talk nice_to_chat good_to_chat great_to_chat enjoyed_having_you loved_having_you
        liked_talking_with liked_talking_to liked_speaking_with enjoyed_speaking enjoyed_talking_with
        enjoyed_meeting lovely_to_have_you great_to_have_you nice_to_have_you good_to_have_you lovely_meeting_you great_meeting_you nice_meeting_you good_meeting_you pleasure_meeting_you enjoyed_meeting_you loved_meeting_you
        lovely_to_meet_you great_to_meet_you good_to_meet_you nice_to_meet_you pleasure_to_meet_you lovely_talking_to great_talking_to
        good_talking_to lovely_chatting great_chatting enjoyed_talking_to enjoyed_chatting
    """,
        "as_wished": """
        as_you_requested as_you_asked as_you_wished at_your_request at_your_own_request per_your_request as_per_your_request
    """,
        "still_open": """
        opened_a_second opened_another opened_a_second_one second_is_still other_is_still others_are_still other_one_is_still second_one_is_still
        other_two_are_still yours_is_still rest_are_still still_in_the_pile still_in_the_running
        still_looking_for_two still_looking_for_one still_looking_for_a is_still_open
        are_still_open still_looking_there is_open_again are_open_again s_open_again one_is_left two_are_left
        still_has_two still_has_one still_looking_for_three still_looking_for_more still_looking_for_people still_recruiting
        still_hiring still_seeking still_need_more still_interviewing still_to_fill still_have_two still_have_one
    """,
    }
    | DECISIONS
    | PHRASES
    | OTHER_MAIL
)
