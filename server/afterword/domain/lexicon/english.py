"""English words by class."""

WORDS: dict[str, str] = {
    "none": """
        of_course in_due_course not_only not_hesitate n't_hesitate don't_hesitate no_obligation no_problem
        not_later_than no_later_than why_not not_yet once_again once_more once_you further_information
        further_questions further_details further_notice any_further_questions looking_forward
        look_forward looks_forward forward_to best_regards best_wishes kind_regards all_the_best_regards
        other_positions other_roles other_opportunities other_openings other_jobs other_vacancies
        other_suitable any_other in_other_words each_other on_the_other other_than other_applications
        not_a_reflection not_reflect not_necessarily not_reply not_respond no_reply if_it_helps
        if_anything as_if even_if what_if not_share better_understand better_place job_offer_scam
        in_order_to post_office order_to made_redundant course_of hold_on get_hold take_hold not_to_worry
        not_worry take_place takes_place took_place taking_place taking_the_time take_the_time
        took_the_time taken_the_time taking_time time_taken take_some_time take_a_moment take_into_account
        a_lot a_few a_couple a_little a_bit a_while in_touch_with_reality please_do_not please_don't
        do_not_hesitate
    """,
    "we": """
        we us our ours the_team hiring_team hiring_manager hiring_managers panel the_department
        selection_committee search_committee hiring_committee management the_company
    """,
    "you": "you your yours yourself u ur",
    "i": "i me",
    "my": "my mine",
    "they": "he she him her his hers they them their theirs",
    "client": "client clients",
    "candidate": """
        candidate candidates applicant applicants individual individuals person people persons finalist
        finalists contender contenders hopefuls
    """,
    "someone": "someone somebody anyone",
    "other": """
        other others another else different alternative alternate internal_candidate internal_applicant
        internal_hire someone_else somebody_else
    """,
    "application": """
        application applications candidacy candidature resume resumes résumé résumés cv cvs profile
        profiles background qualifications credentials
    """,
    "apply": "apply applied applying applies reapply reapplying re-apply re_apply",
    "job": """
        job jobs position positions role roles vacancy vacancies opening openings internship internships
        employment traineeship traineeships apprenticeship apprenticeships placement graduate_program
        graduate_programme graduate_scheme gig posting requisition headcount co_op working_student
    """,
    "chance": "opportunity opportunities",
    "hiring": """
        hiring recruiting recruitment recruiter recruiters talent_acquisition careers human_resources hr
        employer selection_process talent_team people_team people_operations people_ops process processes
    """,
    "interview": """
        interview interviews interviewing interviewed interviewer interviewers phone_screen
        phone_screening
    """,
    "talk": """
        speak spoke speaking spoken talk talked talking chat chatted chatting conversation conversations
        call calls meet met meeting meetings discussion discussions get_to_know getting_to_know zoom
        speaking_with_me spending_time time_with
    """,
    "want": "like love keen want would_like happy_to_meet happy_to_talk eager",
    "feedback": "feedback debrief",
    "answer": """
        answer response reply news outcome result letting_me_know let_me_know_about your_message
        your_reply your_email_and
    """,
    "foreign": """
        paper papers manuscripts abstract abstracts journal publication peer_review submission submissions
        reviewers loan loans credit mortgage borrower apartment apartments flat flats tenancy tenant lease
        landlord rental rent room admission admissions admitted enrolment enrollment enrol enroll cohort
        semester tuition scholarship scholarships grant grants funding bursary visa permit claims refund
        tender bid bids proposal proposals quotation membership volunteer volunteers volunteering adoption
        pet puppy kitten speaker speakers conference waitlist waiting_list nursery childcare undergraduate
        bootcamp syllabus msc bsc pupil pupils accelerator incubation startup_program planning_application
        planning_permission benefit benefits_claim appeal patent trademark residency film_festival
        screenplay poems novel exhibition gallery contest competition prize award awards bachelor master's
        doctoral_admission study_place place_on place_in clearing marketplace supplier vendor rfp upgrade
        spaces space accommodation accommodations seat seats wave private_beta beta_program beta_programme
        the_course this_course your_course course_of_study training_course place_on_the_course seller
        sellers sell shop_on storefront affiliate ambassador creator sponsorship early_access access_to
        allowance wildcard lending_application host hosting_with franchise co_op_housing dog dogs cat
        foster batch venture founders fellowship listing poem manuscript rooms your_daughter your_son
        your_child student_accommodation guide your_claim insurance_claim claim_for
    """,
    "shop": """
        order orders shipped shipping delivery delivered invoice payment payments card subscription sale
        discount coupon cart checkout billing purchase parcel package password sign_in login device ticket
        bug release download premium webinar sponsored flight booking reservation appointment
    """,
    "article": """
        rejection rejections rejection_email rejection_letter newsletter article blog podcast episode tips
        jobseekers job_seekers jobseeker masterpieces decoded unsubscribe headlines reddit
        linkedin_premium
    """,
    "alert": """
        new_jobs jobs_for_you is_hiring are_hiring easily_apply recommended_jobs jobs_matching job_matches
        apply_now just_posted saved_search recommended_for_you matching_jobs top_picks job_recommendations
        new_job_openings view_job view_jobs see_all_jobs you_saved similar_jobs saved_job view_all_jobs
        new_jobs_for alert_matching saved_job_alert these_job_ads
    """,
    "outreach": """
        came_across your_profile_on job_description my_client our_client direct_client c2c w2
        updated_resume let_me_know_your_interest opportunity_with premier_client would_you_be_interested
        recruiter_at staffing exciting_opportunity your_linkedin_profile reaching_out looking_to_fill
        your_interest_and_availability open_to_new headhunter would_you_be_open caught_my_eye
        stood_out_to_me potential_fit your_background_and your_experience_on job_board job_boards
        resume_database end_client visa_status years_of_experience kindly_share share_your_resume
        send_me_your forward_your_resume looking_for_a_new currently_looking actively_looking
        permanent_or_contract job_title hire_type job_type
    """,
    "negation": """
        not cannot never no no_longer unable neither nor wont cant dont didnt hasnt havent isnt wasnt
        couldnt arent werent doesnt rather_than instead_of unlikely nobody none refrain stopped ceased
        chosen_not decline_to opted_out declined_to
    """,
    "can": "can could able possible in_a_position able_to",
    "decide": """
        decided decide decides deciding decision decisions chosen chose choose choosing opted opting
        elected determined concluded settled conclusion went_with going_with gone_with go_with selecting
        selection focus focusing focused prioritize prioritise prioritizing prioritising prefer preferred
        favour favor in_favour favored favoured
    """,
    "find": "identified found find finding identify",
    "advance": """
        proceed proceeds proceeding proceeded progress progresses progressing progressed progression
        advance advances advancing advanced advancement pursue pursues pursuing pursued continue continues
        continuing continued select selects selected shortlisted shortlisting short_listed consider
        considered considering consideration hire appoint appointed appointing appointment_of employ
        moving_forward move_forward moved_forward moving_ahead move_ahead moved_ahead moving_on_with
        move_on_with take_forward taking_forward going_forward_with go_forward going_ahead_with
        go_ahead_with retained_for taken_forward took_forward contention running in_the_running promoting
        promoted promote taking_you_on take_you_on take_you_forward taking_you_forward place_you bring_you
        hired hiring_someone recruit_you onboard advancing_you
    """,
    "go": """
        go going goes gone went move moves moving moved take takes taking taken took carry carrying bring
        bringing put
    """,
    "onward": "forward forwards further ahead any_further this_further onward",
    "stage": """
        next_stage next_round next_step next_phase second_round second_stage final_round final_stage
        following_round later_stage later_stages further_stage interview_stage interview_round
        subsequent_round next_stages shortlist short_list
    """,
    "accept": """
        accept accepts accepted accepting approve approved successful make_it made_it made_the_cut
        make_the_cut worked_out work_out working_out come_through
    """,
    "fit": """
        fit fits fitting fitted match matches matched matching suited suitable suit suits align aligned
        aligns aligning alignment corresponds correspond meet_our meets_our meet_the meets_the met_our
        met_the meeting_our fulfil fulfill fulfils requirements criteria needs satisfy relevant
        appropriate right_person commensurate in_line
    """,
    "better": """
        better closer closely closest stronger strongest best more best-suited nearer greater ideal
        ideally perfect strongly
    """,
    "filled": """
        filled closed cancelled canceled no_longer_available no_longer_open no_longer_accepting
        no_longer_hiring no_longer_recruiting no_longer_active no_longer_exists no_longer_required
        eliminated discontinued taken_down not_to_fill not_be_filling not_to_hire not_be_hiring not_hiring
        no_longer_looking no_longer_need no_longer_processing not_looking_for_new close_the_position
        close_the_role closing_this looking_for_new gone_already already_gone is_gone has_gone s_gone
        already_taken cut not_open not_available withdrawn_from_the_market
    """,
    "fill": "fill",
    "stop": """
        stop stopping end ending conclude concluding close closing closed_your closed_out wrap_up leave_it
        leaving_it part_ways
    """,
    "need": "need needed looking require requires requiring",
    "sought": """
        looking_for need_for_this seeking_for after_for what_we_need what_they_need what_is_needed
        require_for we_are_after
    """,
    "against": "against",
    "among": "among amongst in_it part_of one_of included circle",
    "whose": "whose who with_the that_had with from_within",
    "turned_down": """
        unsuccessful rejected declined reject rejecting turned_down turn_down denied disqualified decline
        declining not_approved ruled_out passed_over eliminated_from passing_on to_pass will_pass pass_at
        pass_for have_to_pass pass_on
    """,
    "hold": """
        on_hold paused pause pausing freeze frozen suspended put_off on_ice hiring_freeze on_pause
        placed_on_hold temporarily_stopped deferred
    """,
    "at": "at",
    "everybody": """
        hi_all hi_team hi_everyone hello_all dear_all hello_everyone hi_folks dear_colleagues hi_both
        hey_all hey_team hi_guys team_update to_all
    """,
    "offer": """
        offer offers offering offered extend extending extended make_you_an_offer making_you_an_offer
        formal_letter
    """,
    "give": """
        give giving provide provided providing share sharing shared offer_feedback respond reply_to
        answer_to comment given gave
    """,
    "contact": """
        reach_out contact get_in_touch be_in_touch reaching_out_to_you get_back_to_you come_back_to_you
        reconnect stay_in_touch keep_in_touch reach_back let_you_know_if let_you_know_when notify_you
        drop_us_a_line write_to_us write_to_me
    """,
    "receive": """
        received receipt receive receiving submitted submitting successfully_submitted was_sent been_sent
        landed acknowledge acknowledging confirm confirming confirmation confirms arrived was_viewed
        been_viewed
    """,
    "review": """
        reviewing reviewed reviews assess assessed assessing evaluate evaluated evaluating evaluation
        looked considered_carefully careful_consideration careful_review examined examining deliberation
        thoroughly_reviewed
    """,
    "invite": "invite inviting invited invitation invites",
    "schedule": """
        schedule scheduling scheduled availability slot slots calendar calendly time_slot book_a confirmed
        calendar_invite google_meet teams_link dial_in video_call find_a_time work_for_you suits_you
        pick_a_time choose_a_time join_the_call confirming_our_interview confirming_your_interview
    """,
    "move_date": """
        reschedule rescheduled rescheduling postpone postponed postponing new_date new_time push_back
        another_date another_time different_time different_day another_day alternative_date
        alternative_time instead move_it move_our shift_it push_it push_our rearrange can_t_make_our
    """,
    "test": """
        assessment assessments test tests challenge assignment case_study take_home hackerrank codility
        coding exercise quiz questionnaire psychometric online_test homework
    """,
    "withdraw": "withdraw withdrawn withdrawal withdrawing withdrew",
    "keep": """
        keep keeping retain retaining stored store hang_on hold_onto hold_on_to holding_on save kept
        retained
    """,
    "file": "file database records record talent_pool pool talent_community talent_network",
    "future": """
        future later again down_the_line down_the_road other_positions_that opens_up open_up arises arise
        becomes_available become_available reopen reopens
    """,
    "search": """
        search job_search endeavors endeavours endeavor endeavour journey hunt career pursuit pursuits
        next_steps_in your_next path ventures undertakings job_alert job_alerts job-alerts
    """,
    "wish": "wish wishing wishes hope hoping",
    "luck": "luck success best_of_luck all_the_best very_best every_success good_luck",
    "if": """
        if unless whether should_you should_your should_we in_case in_the_event until till once before
        provided_that as_soon_as depending whether_or_not assuming were_you only_if only_those either_way
        may_be might_be may_not might_not otherwise
    """,
    "regret": """
        unfortunately regret regrets regretful regretfully regrettably sorry sadly disappointed
        disappointing disappointment afraid unfortunate bad_news difficult_news disheartening tough_news
        not_the_news not_good_news unwelcome_news hoped_for not_the_outcome sad
    """,
    "inform": """
        inform informing informed advise advised tell telling notify notified notifying updates
        let_you_know letting_you_know report announce pass_along reach_out_to_let
    """,
    "thanks": """
        thank thanks thankful grateful appreciate appreciated appreciation appreciates gratitude
    """,
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
        currently_reviewing will_review will_be_reviewed will_be_reviewing be_reviewing under_review
        will_be_assessed will_consider in_the_process_of_reviewing being_reviewed will_look_at take_a_look
        still_in_the_process still_reviewing will_contact no_decision not_yet_decided currently_being
        will_carefully_review will_take_a_look will_be_in_touch_if pick_things_up pick_it_up pick_this_up
        recruitment_resumes hiring_resumes stays_active remains_active freeze_ends process_resumes
        resume_the_search still_in_consideration takes_longer longer_than_planned not_heard_from_us
    """,
    "congratulation": """
        congratulations congrats love_for_you want_you_on want_you_to_join welcome_to_the_team
        have_you_on_board have_you_on_the_team join_us_as offer_letter employment_agreement please_welcome
    """,
    "one": "a an",
    "many": """
        many large high number volume competitive overwhelming numerous hundreds thousands tremendous
        difficult tough hard easy
    """,
}
