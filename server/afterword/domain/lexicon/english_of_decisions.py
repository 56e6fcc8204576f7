"""English words by class: what becomes of a job and of those who applied."""

WORDS: dict[str, str] = {
    "given_away": """
        asked_one_of_the_other asked_one_of_the_others asked_another_candidate asked_another_applicant asked_the_other_candidate asked_the_other_applicant asked_the_other_finalist
        requirement_stands_closed requirement_is_now_closed requirement_has_now_been_closed our_requirement_is_fulfilled our_requirement_has_been_fulfilled our_requirement_is_closed our_requirement_has_been_closed our_requirement_is_over our_requirement_is_already
        went_for_the_guy went_for_the_girl went_for_the_lad went_for_the_person went_for_the_woman
        went_for_the_man gone_for_the_guy gone_for_the_girl gone_for_the_lad gone_for_the_person
        gone_with_the_guy gone_with_the_girl gone_with_the_lad gone_with_the_person gone_with_the_woman
        going_with_the_guy going_with_the_girl going_with_the_lad going_with_the_person
        taken_on_a_girl taken_on_a_lad taken_on_a_guy taken_on_a_lady taken_on_a_chap taken_on_a_young
        taking_on_the_other take_on_the_other taken_on_the_other took_on_the_other bringing_on_the_guy
        bringing_on_the_girl bringing_on_the_person bringing_on_the_lad bringing_on_the_woman
        bringing_on_the_man hired_a_fella hired_a_guy hired_a_girl hired_a_lad hired_a_man hired_a_woman
        hired_a_fellow hired_a_lady hired_somebody_from filled_it_with filled_internally post_with_one_of
        position_with_one_of role_with_one_of vacancy_with_one_of job_with_one_of gone_with_an_internal
        made_an_appointment_to_the_post
        made_an_appointment_to_the_position made_an_appointment_to_the_role made_an_appointment_to_this
        have_today_made_an_appointment_to have_now_made_an_appointment_to has_now_made_an_appointment
        has_made_an_appointment_to we_have_made_an_appointment_to completed_its_hiring completed_our_hiring
        completed_hiring_for completed_all_hiring completed_the_hiring finished_hiring finished_our_hiring
        finished_recruiting search_is_now_complete search_has_now_concluded search_is_now_concluded
        search_is_concluded search_has_now_been_completed search_has_come_to_an_end search_is_now_closed
        concluded_its_search i_ve_already_got_a i_have_already_got_a we_ve_already_got_a
        we_have_already_got_a ve_got_someone_starting ve_got_somebody_starting have_got_someone_starting
        have_someone_starting positions_have_been_offered positions_have_all_been_offered
        positions_have_been_assigned positions_have_all_been_assigned places_have_been_offered
        offers_have_now_been_accepted offers_have_been_accepted offers_have_all_been_accepted jobs_taken
        jobs_all_taken jobs_have_gone crew_is_full be_recommending_another acceptance_from_the_candidate
        filled_this_one filled_that_one filled_the_spot filled_the_job filled_the_role filled_the_position filled_the_post said_yes_to_another said_yes_to_the_other said_yes_to_someone said_yes_to_somebody said_yes_to_a said_yes_to_one it_went_to went_to_a went_to_an went_to_another went_to_someone went_to_somebody went_to_the_other gone_to_a
        gone_to_an gone_to_another gone_to_someone gone_to_somebody gave_it_to given_it_to gave_the_job given_the_job
        offered_it_to vote_went went_the_other hired_internally appointed_internally recruited_a recruited_an have_appointed_to appointed_to_the appointed_a appointed_an
        appointment_has_been appointment_has_now_been offer_the_appointment offered_the_appointment called_another engaged_another engaged_someone cast_another
        gone_to_the_other extended_and_accepted offer_has_been_accepted offer_was_accepted gave_the_last gave_the_spot gave_the_place gave_the_role gave_the_position gave_the_slot no_longer_reviewing no_longer_considering_applications already_have_someone already_have_somebody not_looking_to_take_on not_looking_to_recruit not_looking_to_hire not_in_a_position_to_take not_recruiting_at_present not_hiring_at_present ended_up_hiring ended_up_choosing ended_up_going_with ended_up_offering ended_up_taking
        gone_to_another_person
        goes_to_someone goes_to_somebody goes_to_the_other going_to_someone_else going_to_somebody_else
        landed_with_another landed_with_someone fell_to_another fell_to_someone awarded_to_another
        awarded_to_a awarded_to_someone
        be_taken_by been_taken_by be_filled_by been_filled_by it_will_be_another it_will_be_someone_else
        it_will_be_somebody_else
        gone_internal went_internal one_s_dead somebody_else_got_it someone_else_got_it someone_else_will_be_starting
        someone_else_will_be_joining someone_else_will_be_doing somebody_else_will_be_starting
        somebody_else_will_be_joining search_is_over it_s_been_filled it_has_been_filled filled_it
        hired_for_the hired_for_this hired_for_that
        successful_appointment completed_its_search resulted_in_an_appointment resulted_in_the_appointment completed_our_search completed_the_search completed_this_search concluded_our_search
        concluded_the_search concluded_this_search finished_our_search search_has_concluded
        search_has_been_completed search_is_complete found_a_better found_a_stronger
        stopped_looking stopped_searching stopped_the_search stopped_this_search stopped_our_search
        ended_our_search ended_the_search ended_this_search called_off_the_search go_with_one_of
        gone_with_one_of going_with_one_of went_with_one_of made_that_hire made_our_hire made_the_hire
        tipped_towards tipped_toward made_a_hire went_to_our went_to_one_of
        person_we_ve_chosen person_we_chose person_we_have_chosen person_we_picked person_we_ve_picked
        candidate_we_chose candidate_we_have_chosen candidate_we_ve_chosen candidate_we_picked
        is_going_to_someone it_s_going_to_someone
        found_a_match_for_this found_a_match_for_the continuing_with_applicants_who_have continuing_with_candidates_who_have
        continuing_with_applicants_who_already continuing_with_candidates_who_already
        job_went_at job_went_last job_went_to job_went_yesterday place_went_to
        decided_on_the_other decided_on_another decided_on_someone decided_on_somebody fell_on_the_other be_hiring_a_former be_hiring_a_candidate be_hiring_another be_hiring_someone_else be_hiring_somebody_else
        be_hiring_someone_with be_hiring_somebody_with be_hiring_an_internal be_hiring_one_of hired_a_colleague appointed_a_colleague selected_a_colleague chosen_a_colleague chose_a_colleague picked_a_colleague
        offer_to_a_colleague
        went_with_the_other gone_with_the_other going_with_the_other
    """,
    "away": """
        to_an_undergraduate to_a_student to_a_returning
        to_someone_else to_somebody_else to_someone_who to_somebody_who to_someone_with to_another_candidate to_another_applicant to_another_person
        to_a_different_candidate to_the_other_candidate to_an_internal
    """,
    "joins": "will_join_us will_be_joining_us has_joined_us starts_with_us will_start_with",
    "runner_up": """
        runner_up runner-up second_choice close_second second_place number_two came_second were_second
        second_on second_in in_second
        came_third came_fourth came_fifth placed_second placed_third placed_fourth ranked_second
        ranked_third ranked_fourth finished_second finished_third finished_fourth third_place
        fourth_place were_third were_fourth third_choice second_pick third_on_our was_second was_third
        ranked_below second_best
    """,
    "winner": """
        successful_candidate successful_applicant successful_candidates successful_applicants
        first_ranked_candidate first_placed_candidate top_ranked_candidate first_choice_candidate chosen_candidate preferred_candidate selected_candidate appointed_candidate
    """,
    "advance": """
        make_an_offer making_an_offer bring_anyone_new bringing_anyone_new bring_anyone_else
        asking_you_to_our ask_you_to_our proceed_with_your_appointment
        proceed proceeds proceeding proceeded progress progresses progressing progressed progression
        advance advances advancing advanced advancement pursue pursues pursuing pursued continue continues
        continuing continued select selects selected shortlisted shortlisting short_listed hire appoint appointed appointing appointment_of employ
        moving_forward move_forward moved_forward moving_ahead move_ahead moved_ahead moving_on_with
        move_on_with take_forward taking_forward going_forward_with go_forward going_ahead_with going_ahead
        go_ahead_with go_ahead retained_for taken_forward took_forward contention running in_the_running promoting
        promoted promote taking_you_on take_you_on take_you_forward taking_you_forward place_you bring_you
        hired hiring_someone recruit_you onboard advancing_you give_you_a_place give_you_the_job
        give_you_a_job give_you_the_position give_you_a_chance give_you_the_role give_you_a_spot
        offer_you_a_place for_appointment go_on going_on bring_you_on bringing_you
        be_joining joining_us starting_with_us be_starting welcoming_you meeting_you meet_you welcome_you_to employing make_one_to_you make_you_one make_you_an_offer making_you_an_offer
        take_you taking_you see_you_for accommodate hiring_you hire_you use_you engage_you recommend_you be_recommended calling_you_in calling_you_for call_you_for
        carry_on carrying_on take_it_further take_things_further taking_it_further taking_things_further
        taking_this_further take_this_further taking_anyone_on take_anyone_on taking_on_anyone
        taking_on_anybody taking_people_on take_people_on progressing_you keep_you_in bring_you_back
        have_you_back asking_you_back ask_you_back put_you_forward putting_you_forward pass_you_on
        calling_you_back
        be_brought_on take_on_a take_on_an take_on_any take_on_another taking_on_a taking_on_an taking_on_another taking_on_any bring_anyone_on
        taking_anybody_on take_anybody_on take_nobody_on taking_nobody_on
        include_you including_you included_you fit_you_in fitting_you_in setting_up_a_conversation_with setting_up_a_call_with setting_up_an_interview asking_you_to_the asking_you_in asking_you_to_come ask_you_to_come asking_you_to_interview asking_you_for_an asking_you_to_an ask_you_in ask_you_to_the asking_you_round asking_you_along
        asking_you_to_join ask_you_to_join
        selecting_you select_you choosing_you choose_you picking_you pick_you appointing_you appoint_you
    """,
    "accept": """
        accept accepts accepted accepting approve approved successful make_it made_it made_the_cut make_the_final made_the_final make_our_final make_the_last make_the_shortlist
        make_the_cut worked_out work_out working_out come_through pass passed passing reach_the reach_our
        reached_the meet_the_bar achieved_the achieve_the attained_the attain_the convince convinced win_over won_over agree_on
        final_cut first_cut succeed succeeded short_of_the_cut
        made_the_list make_the_list made_the_longlist made_our_list
    """,
    "filled": """
        now_gone filled_up stands_cancelled stands_canceled cancelling_all canceling_all cancelling_our canceling_our
        closing_all_our closing_all_open scrap_the scrapping_the eliminating_the eliminate_the
        decision_to_cancel_the decision_to_cancel_this decided_to_cancel_the decided_to_cancel_this withdrawn_the_position withdrawn_this_position withdrawn_the_role withdrawn_this_role withdrawn_the_vacancy
        withdrawn_the_job withdrew_the_position withdrew_the_role withdraw_the_position withdraw_this_position
        withdraw_the_role withdraw_this_role withdraw_the_vacancy
        filled closed cancelled canceled no_longer_available no_longer_open no_longer_accepting
        no_longer_hiring no_longer_recruiting no_longer_active no_longer_exists no_longer_required
        eliminated discontinued taken_down not_to_fill not_be_filling not_be_hiring not_hiring
        no_longer_processing not_looking_for_new close_the_position close_the_role closing_this
        looking_for_new gone_already already_gone is_gone has_gone s_gone already_taken cut not_open
        not_available withdrawn_from_the_market is_full now_full currently_full at_capacity
        reached_capacity fully_staffed are_gone no_longer_on_offer
        scrapped axed called_off pulled has_been_taken have_been_taken now_taken all_taken not_be_filled won't_be_filled
        not_being_filled promised_to been_promised already_promised is_taken fell_through fallen_through snapped_up been_extended
        already_filled_it filled_it_already not_filling_the not_filling_this no_longer_on_the_table no_longer_exist no_longer_vacant no_longer_there
        been_allocated all_allocated
    """,
    "turned_down": """
        passed_on_your_resume passed_on_your_cv passed_on_your_application passed_on_your_profile
        passed_on_your_candidacy passed_on_you rescinded rescind rescinding
        was_refused been_refused deselected release_you_from release_your unsuccessful rejected declined reject rejecting turned_down turn_down denied disqualified inadmissible decline
        declining ll_pass m_still_passing am_still_passing passing_this_time passing_for_now pass_this_time pass_for_now pass_on_this_occasion not_approved ruled_out passed_over eliminated_from passing_on to_pass will_pass pass_at
        pass_for have_to_pass pass_on
    """,
    "stop": """
        stop stopping terminated end ending conclude concluding close closing closed_your closed_out wrap_up leave_it
        leaving_it part_ways discontinue discontinuing removed_from_consideration
        taken_out_of_consideration out_of_consideration closing_out close_out removed_from_the_process bring_to_a_close
        closing_the cancel_all cancel_our_search cancel_our_hiring cancel_our_recruitment cancel_the_recruitment cancel_the_search cancel_this_search cancel_this_recruitment cancel_recruitment cancel_recruiting
    """,
}
