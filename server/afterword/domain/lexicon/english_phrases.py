"""English phrases that count as a whole: those that say a no alone, and those that mean nothing here."""

WORDS: dict[str, str] = {
    "none": """
        cabin_crew a_cabin_crew the_cabin_crew our_cabin_crew taken_ill taken_sick been_taken_ill has_been_taken_ill been_taken_sick
        we_are_full_of we_re_full_of is_full_of is_taken_care_of been_taken_care_of was_taken_care_of filled_in_on_the filled_in_on_your filled_out_a filled_out_the filled_out_your filled_out_an
        passed_on_your_resume_to passed_on_your_cv_to passed_on_your_application_to
        passed_on_your_profile_to passed_on_your_details i_passed_on_your i_ve_passed_on_your
        have_passed_on_your has_passed_on_your was_passed_on_your residency_criteria residency_requirement
        residency_requirements
        need_sponsorship needs_sponsorship require_sponsorship requires_sponsorship visa_sponsorship no_hire
        it_went_to_voicemail it_went_to_spam it_went_to_junk daft_not_to crazy_not_to mad_not_to silly_not_to
        foolish_not_to stupid_not_to are_being_filled being_filled_quickly n't_wait cannot_wait put_you_off next_round_of_funding round_of_funding funding_round as_someone as_somebody someone_like_you somebody_like_you not_to_disappoint nothing_more nothing_further
        offer_visa_sponsorship offer_sponsorship provide_sponsorship take_someone_on
        put_with_the_others put_it_with_the_others with_all_the_others of_all_submissions all_submissions_received with_the_squad our_squad bid_writer bid_writers bid_manager bid_coordinator in_the_workshop workshop_on_monday workshop_on_tuesday workshop_on_wednesday workshop_on_thursday workshop_on_friday
        say_anything_about know_anything_about tell_you_anything_about say_anything_yet say_anything_on the_right_not_to right_not_to
        before_the_end by_the_end until_the_end towards_the_end they_say_no they_said_no i_m_disappointed_too i_am_disappointed_too i_m_disappointed_for_you i_m_as_disappointed i_am_as_disappointed and_github your_github github_profile github_link github_account went_with_them going_with_them gone_with_them another_role_which another_position_which another_requirement_which another_role_that_was another_position_that_was brand_ambassador brand_ambassadors cannot_accept_incoming not_accept_incoming cannot_accept_replies not_accept_replies unsubscribe_privacy_policy privacy_policy_unsubscribe unsubscribe_privacy unsubscribe_terms no_action_needed no_action_required no_action_is no_further_action no_reply_needed no_reply_required no_reply_is no_response_needed no_response_required nothing_needed_from nothing_is_needed nothing_required_from nothing_is_required no_appointment_is no_appointment_needed no_appointment_necessary you_will_then_no_longer have_no_bearing has_no_bearing mean_they_have mean_that_they_have another_time_zone different_time_zone other_time_zones credit_union credit_unions without_making_a_hire without_hiring without_filling without_an_appointment without_making_an_appointment
        appreciate_you_reaching_out thanks_for_reaching_out thank_you_for_reaching_out you_came_across how_you_came_across
        funding_position funding_situation our_funding their_funding applications_close applications_closes applications_closed_on applications_will_close lucky_to_hear_from glad_to_hear_from delighted_to_hear_from pleased_to_hear_from good_to_hear_from great_to_hear_from
        lovely_to_hear_from wonderful_to_hear_from thrilled_to_hear_from
        withdraw_your_consent withdraw_consent withdraw_this_consent withdraw_my_consent withdraw_any_consent
        withdraw_your_data withdraw_your_profile withdraw_your_agreement withdraw_your_permission
        s_why is_why can_say_no always_say_no free_to_say_no may_say_no you_say_no you_said_no and_say_no or_say_no of_course in_due_course not_only not_hesitate n't_hesitate don't_hesitate no_obligation no_problem
        not_later_than no_later_than why_not once_again once_more once_you further_information
        further_questions further_details further_notice any_further_questions looking_forward
        look_forward looks_forward forward_to best_regards best_wishes kind_regards all_the_best_regards
        other_positions other_roles other_opportunities other_openings other_jobs other_vacancies
        other_suitable any_other in_other_words each_other on_the_other other_than other_applications
        not_a_reflection not_reflect not_necessarily not_reply not_respond no_reply if_it_helps
        if_anything as_if even_if what_if not_share better_understand better_place job_offer_scam
        who_interviewed_candidates who_interviewed_the_candidates in_order_to post_office is_in_the_post are_in_the_post was_in_the_post put_in_the_post arrive_in_the_post
        come_in_the_post comes_in_the_post goes_in_the_post order_to made_redundant course_of hold_on get_hold take_hold not_to_worry
        not_worry take_place takes_place took_place taking_place taking_the_time take_the_time
        took_the_time taken_the_time taking_time time_taken take_some_time take_a_moment take_into_account
        a_lot a_few a_couple a_little a_bit a_while in_touch_with_reality please_do_not please_don't
        do_not_hesitate if_you_are_reading if_you_re_reading if_you_ve_got_this if_you_have_got_this if_you_got_this if_you_have_received_this if_you_ve_received_this if_you_re_getting if_you_are_getting if_you_re_receiving if_you_are_receiving not_a_job_offer not_an_offer no_further_steps
        none_the_less no_further_documents job_description_of without_delay until_now nothing_for_you_to another_week
        another_month another_few ready_to_decide no_further_action_is no_further_action_required
        hold_this_against hold_that_against hold_it_against held_against appeal_against they_are_hiring
        who_are_hiring who_is_hiring they_re_hiring whoever_is_hiring agreed_to as_agreed we_agreed
        agreed_on agreed_with agreed_time not_agreed carry_on_reading carry_on_looking
        carry_on_with_your in_house_team in_house_training in_house_counsel
        from_last_summer from_last_year from_last_season in_last_year not_choose_between couldn't_choose_between not_the_one_to
        choose_another pick_another select_another the_closing_date closing_date choose_a_different other_options close_match
        close_fit close_look close_eye look_close
    """,
    "plain_no": """
        no_present_intention no_present_intentions no_intention_of_adding no_plans_to_add no_plans_to_hire no_plans_to_take_on
        spot_went_this spot_went_yesterday spot_went_last spot_has_gone spot_is_gone spot_s_gone job_went_this job_went_yesterday place_went_this place_went_yesterday
        position_went_this position_went_yesterday post_went_this post_went_yesterday role_went_this role_went_yesterday
        n't_any_vacancies n't_any_openings n't_any_jobs n't_any_positions no_posts_free no_jobs_free no_positions_free
        no_jobs_going no_posts_available no_positions_available
        not_recommend_your_appointment not_recommend_you_for_appointment not_recommended_for_appointment consider_the_application_closed consider_your_application_closed consider_this_application_closed last_step_for_you end_of_the_road_for_you not_clear_the_selection not_clear_the_interview not_clear_the_test not_clear_the_round not_clear_the_assessment not_clear_the_process not_cleared_the_selection not_cleared_the_interview not_cleared_the_test not_cleared_the_round not_hiring_after_all all_full_up we_re_full_up we_are_full_up
        same_is_filled same_is_closed same_has_been_filled same_is_already_filled
        same_has_already_been_filled job_gone position_gone vacancy_gone but_not_to_the_final
        but_not_the_final won't_be_needed_after_all not_be_needed_after_all n't_be_needed_after_all
        feedback_is_negative feedback_was_negative feedback_is_reject outcome_was_not_inclined
        was_not_inclined knocked_you_back knocking_you_back knock_you_back no_joy_with no_joy_from
        no_joy_at withdraw_our_conditional_offer withdraw_the_conditional_offer pull_the_offer
        pull_our_offer take_back_the_offer take_back_the_job_offer take_back_our_offer offer_is_withdrawn
        offer_is_hereby_withdrawn offer_has_been_withdrawn offer_of_employment_is_withdrawn
        offer_of_employment_is_hereby_withdrawn offer_of_employment_has_been_withdrawn stands_revoked
        stands_withdrawn no_longer_be_honoured no_longer_be_honored not_to_confirm_your_appointment
        have_not_qualified has_not_qualified did_not_qualify_in n't_qualify_in n't_justify_hiring
        cannot_justify_hiring not_justify_hiring n't_justify_taking_on n't_enough_work_for
        not_enough_work_for so_no_job n't_have_any_open_positions n't_have_any_open_roles
        n't_have_any_open_vacancies not_have_any_open_positions not_have_any_open_roles
        decided_not_to_hire_anyone decided_not_to_hire_anybody decided_not_to_hire_anyone_else
        not_quite_there_for
        ll_be_continuing_our_search will_be_continuing_our_search decided_to_continue_our_search decided_to_continue_the_search
        decided_to_continue_searching edged_it not_making_an_appointment not_make_an_appointment not_to_make_an_appointment leave_the_position_vacant
        leave_the_post_vacant leave_the_role_vacant leave_the_position_unfilled leave_the_post_unfilled leave_the_role_unfilled
        leave_this_position leave_this_post
        is_a_reject s_a_reject screen_reject a_reject_from
        a_pass_from_them a_pass_from_their a_pass_from_the_client a_pass_on_your s_a_pass_on s_a_pass_from i_have_to_cancel_the_search we_have_to_cancel_the_search we_had_to_cancel_the_search cancelled_the_search
        n't_want_to_see_you n't_want_to_meet_you n't_want_to_interview_you not_want_to_see_you not_want_to_meet_you not_want_to_interview_you
        s_a_no its_a_no is_a_no be_a_no a_no_from back_a_no with_a_no a_no_for no_more_room no_more_places no_places_left none_for_you no_room_left say_no says_no said_no saying_no not_this_time n't_get_the_job out_of_the_running rules_you_out ruled_you_out rule_you_out sifted_out screened_out sifted_you below_the_minimum scored_below below_the_cut below_cut no_room_for_you no_work_for_you no_place_for_you fell_short fell_just_short falls_just_short short_of_the_mark
        fall_short falls_short below_the_threshold below_our_threshold below_the_benchmark fell_below
        below_the_required below_the_level below_the_standard below_what_we below_our_minimum under_the_threshold below_the_pass
        no_next_steps n't_be_next_steps not_be_next_steps others_did_better higher_than_you better_than_you ahead_of_you beat_you_to pipped_you appoint_nobody appoint_no_one
        hire_nobody not_go_your_way n't_go_your_way n't_be_you not_be_you not_far_enough n't_far_enough not_read too_late_to_be
        n't_give_you_any n't_have_you passing_on_you off_the_table ends_here end_here stop_here stops_here
        ends_at_this not_the_right_place better_used_elsewhere better_suited_elsewhere too_junior
        too_senior overqualified over_qualified under_qualified underqualified not_quite_ready
        n't_have_good_news not_have_good_news no_good_news had_better_news had_some_better_news bring_you_better_news give_you_better_news share_better_news with_better_news were_better_news bring_better_news not_bring_good_news
        not_bringing_good not_the_news_you no_appointment no_longer_looking
        stronger_candidates stronger_applicants stronger_applications stronger_field stronger_pool
        turn_you_down turning_you_down let_you_down to_disappoint_you you_lack you_lacked
        not_our_first_choice not_a_yes no_suitable_opening no_suitable_vacancy no_suitable_position
        no_suitable_role no_vacancies no_openings no_vacancy no_opening part_company missed_out
        not_the_outcome_you not_the_result_you not_the_answer_you not_the_decision_you isn't_the_answer_you isn't_the_news_you isn't_the_outcome_you let_you_go
        right_person_already already_have_the_right have_the_right_person found_the_right_person
        found_our_person found_our_new found_our_next your_journey_with_us_ends pass_on_your pass_on_this
        not_ready_for not_require_your_services n't_have_a_position n't_have_an_opening
        n't_have_anything_for not_have_anything_for nothing_for_you nothing_that_suits nothing_suitable
        nothing_that_matches not_get_the_job not_get_the_position not_get_the_role not_get_this
        not_got_the_job didn't_get_the_job didn't_get_the_position didn't_get_the_role didn't_get_this
        don't_have_good_news do_not_have_good isn't_good_news is_not_good_news not_been_awarded n't_been_awarded not_been_retained was_not_retained wasn't_retained
        not_be_considering_your n't_be_considering_your not_considering_your take_this_no_further
        take_it_no_further take_things_no_further taking_this_no_further taking_it_no_further
        n't_have_any_openings n't_have_any_vacancies n't_have_any_positions n't_have_any_roles
        n't_have_any_jobs not_have_any_openings not_have_any_vacancies not_have_any_positions
        not_have_any_roles not_have_any_jobs n't_expect_to_take_on not_expect_to_take_on
        n't_expect_to_hire not_expect_to_hire n't_plan_to_take_on not_plan_to_take_on
        bearer_of_bad readvertise readvertising readvertised re_advertise re_advertising re_advertised
        none_of_the_candidates_we re_fully_staffed are_fully_staffed too_early_in_your below_our_cut
        below_the_cut_off withdrawing_the_offer withdrawing_our_offer withdraw_our_offer withdraw_the_offer
        withdraw_your_offer rescind_the_offer rescind_our_offer rescind_your_offer rescinding_the_offer
        rescinding_our_offer rescinding_your_offer must_disappoint_you not_the_email_you n't_the_email_you
        not_the_message_you n't_the_message_you n't_the_news_you n't_the_outcome_you n't_the_result_you
        n't_the_answer_you n't_be_working_together not_be_working_together n't_get_to_work_together
        not_get_to_work_together thanks_but_no_thanks we_re_full we_are_full not_going_to_be_a_yes
        news_isn't_good news_is_not_good n't_appoint_anyone not_appoint_anyone not_appointed_anyone
        n't_appoint_anybody not_quite_what_we n't_quite_what_we heading_in_another heading_in_a_different
        returning_your_application
        you_do_not_have_the_experience you_don't_have_the_experience you_do_not_have_the_years
        you_don't_have_the_years you_do_not_have_the_required you_don't_have_the_required
        you_do_not_have_enough you_don't_have_enough been_withdrawn_from_consideration
        releasing_your_application releasing_you_from not_recommended_for not_have_an_opportunity
        n't_have_an_opportunity
        reached_our_limit reached_the_limit limit_of_applicants removed_you_from_consideration taken_you_out_of_consideration not_be_retained n't_be_retained n't_retained
        not_being_retained not_retained identified_a_stronger identified_a_better were_a_closer_match
        not_chosen not_been_chosen
        n't_been_chosen weren't_chosen haven't_been_chosen wasn't_chosen not_picked not_been_picked
        not_our_final_choice not_our_choice not_be_our_choice not_be_chosen n't_ready_for picked_someone
        picked_someone_else picked_somebody_else extended_offers_to_others made_offers_to_others
        extended_offers_to_other made_offers_to_other extended_an_offer_to_another
        picked_somebody picked_another answer_is_no not_the_one_we not_to_hire wasn't_you was_not_you
        isn't_you n't_be_needing not_be_needing n't_be_needing_anyone n't_be_needing_anybody not_be_needing_anyone not_be_needing_anybody n't_be_needing_anyone_else not_be_needing_anyone_else
        n't_be_needing_anybody_else not_be_needing_anybody_else won't_work_for_us leave_it_here leave_it_there
        not_be_able_to_accommodate n't_accommodate got_away_from put_to_rest ran_out_of run_out_of
        moving_on_without_you going_on_without_you is_not_you it's_not_you s_not_you
        no_further_action_will vacancy_is_taken already_taken_by
        no_longer_be_considering no_seat_for_you not_going_to_happen_this came_up_short
        n't_clear_the_bar not_clear_the_bar
        not_the_winning
        gone_another_way went_another_way going_another_way go_another_way
        went_a_different_way gone_a_different_way going_a_different_way go_a_different_way
        gone_a_different_direction went_in_a_different going_in_a_different go_in_a_different
        gone_in_a_different gone_in_another went_in_another going_in_another stay_with_the_people
        keep_things_as_they can't_see_it_working not_see_it_working
        are_not_hiring aren't_hiring re_not_hiring is_not_hiring isn't_hiring not_recruiting
        aren't_recruiting not_the_one isn't_yours is_not_yours not_choose couldn't_choose client_passed
        below_the_line under_the_mark below_the_mark under_the_line came_down_on_the_other
        tipped_the_other will_not_be_yours won't_be_yours
        other_way_this_time
        leaving_it_here leaving_it_there leave_things_here leaving_things_here
        moving_in_a_different move_in_a_different moved_in_a_different moving_in_another
        moved_in_another taken_a_different_direction taking_a_different_direction
        take_a_different_direction different_direction_for_this
        no_job_after_all no_job_for_you there_is_no_job there_s_no_job no_post_for_you no_work_for_us
        nothing_to_put_you nothing_to_offer_you n't_have_anything_to_put no_shifts_for_you
        we_part_ways ll_part_ways we_part_company where_we_part part_ways_here part_ways_for
        want_to_keep_looking like_to_keep_looking decided_to_keep_looking going_to_keep_looking
        people_we_won't candidates_we_won't applicants_we_won't people_we_will_not_be candidates_we_will_not_be applicants_we_will_not_be
        decided_not_to_recruit decided_not_to_appoint decided_not_to_hire decided_not_to_fill decided_not_to_take_on decided_not_to_replace
        prefer_to_keep_looking want_to_look_further like_to_look_further the_road_ends
        end_of_the_road the_end_of_the_line job_s_gone job_is_gone
        keep_searching_instead rather_keep_searching rather_keep_looking rather_go_on_looking
        like_to_keep_searching want_to_keep_searching
        search_without_hiring search_without_appointing search_without_an_appointment process_without_hiring process_without_appointing
        under_the_bar below_the_bar short_of_the_bar so_we_re_stopping_here we_are_stopping_here we_re_stopping_here i_m_stopping_here
        not_up_to_the_mark not_upto_the_mark not_cleared_the_aptitude not_clear_the_aptitude not_cleared_the_written not_clear_the_written going_a_different_road gone_a_different_road
        going_another_road
        not_going_to_be_you role_is_off job_is_off position_is_off better_luck_next_time so_they_ve_passed so_they_have_passed sticking_with_the_team stick_with_the_team
        split_the_work_among
        no_longer_open_for_recruitment no_longer_open_for_applications closed_for_recruitment
    """,
}
