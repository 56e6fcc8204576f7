"""English words by class: who writes, who reads, and who else is spoken of."""

WORDS: dict[str, str] = {
    "we": """
        we us our ours the_team hiring_team hiring_manager hiring_managers panel the_department
        selection_committee search_committee hiring_committee management the_company board the_board
    """,
    "you": "you your yours yourself u ur",
    "i": "i me",
    "my": "my mine",
    "mine": """
            not_to_be_joining_you not_be_joining_you not_to_be_working_with_you not_be_working_with_you sad_not_to_be_joining my_no my_rejection sorry_to_hear_you sorry_to_hear_that_you sorry_to_hear_about sorry_to_hear_they i_didn't_get_the i_did_not_get_the i_got_rejected i_was_rejected i_was_turned_down i_have_been_rejected our_application_for i_wasn't_chosen i_was_not_chosen i_wasn't_selected i_was_not_selected i_wasn't_successful turned_me_down rejected_me told_me_no my_knock-back i_remain
            remain_very_interested remain_interested_in for_seeing_me your_seeing_me
            hope_you_will_choose_me hope_that_you_choose_me forward_to_your_decision
            look_forward_to_your_decision hearing_what_you_decide hear_what_you_decide hire_me
            choose_me consider_me considering_me in_considering_me
            opportunity_to_interview_for opportunity_to_interview_with chance_to_interview_for chance_to_interview_with
            you_for_letting_me_know thanks_for_letting_me_know you_for_telling_me thanks_for_telling_me i_m_disappointed i_am_disappointed
            doesn't_meet_my doesnt_meet_my not_meet_my unable_to_accept_this_rejection
            unable_to_accept_this_decision unable_to_accept_the_rejection unable_to_accept_your_rejection
            unable_to_accept_your_refusal unable_to_accept_your_decision unable_to_accept_your_offer
            your_refusal to_your_rejection thank_you_for_your_reference thanks_for_your_reference thank_you_for_the_reference thanks_for_the_reference wrote_my_reference write_my_reference being_my_referee being_my_reference wrote_me_a_reference
            i_did_but_they i_applied_but_they i_did_apply_but i_tried_but_they
        """,
    "they": """
        he she him her his hers they them their theirs the_cvs these_cvs more_cvs any_cvs your_cvs these_resumes told_the_candidates told_the_two_candidates told_the_three_candidates told_the_other_candidates told_both_candidates told_all_candidates told_the_applicants the_two_cvs the_three_cvs the_four_cvs the_five_cvs the_last_cvs two_cvs three_cvs four_cvs five_cvs the_profiles_you those_cvs the_resumes more_resumes these_profiles
        more_profiles of_these_profiles receiving_this_as_hiring
        the_guy_you the_person_you the_woman_you the_man_you
        the_candidate_you the_applicant_you the_candidates_you the_people_you the_one_you_sent your_referral
        your_referrals your_nominee your_candidate your_candidates the_fellow_you the_engineer_you
        """,
    "client": "client clients my_client our_client",
    "candidate": """
            girl lad fella bloke chap
        those_who anyone_who anybody_who candidate candidates applicant applicants individual individuals person people persons finalist
        finalists contender contenders hopefuls
        cousin nephew niece folks
    """,
    "someone": "someone somebody anyone anybody one_of_our_interns one_of_our_temps one_of_our_volunteers one_of_our_apprentices one_of_our_trainees one_of_our_students one_of_our_former a_former_employee a_former_colleague a_former_intern a_former_volunteer a_former_student a_returning_employee",
}
