"""English words by class: what mails speak of that are no answer to an application."""

WORDS: dict[str, str] = {
    "foreign": """
        proposer proposers rfq rfqs request_for_qualifications statements_of_qualifications term_sheet sofa
        paper papers manuscripts abstract abstracts journal publication peer_review submission submissions
        reviewers loan loans credit mortgage borrower apartment apartments flat flats tenancy tenant lease
        landlord rental rent room admission admissions admitted enrolment enrollment enrol enroll cohort
        semester tuition scholarship scholarships grant grants funding bursary claims refund tender bid
        bids proposal proposals quotation membership volunteer volunteers volunteering adoption pet puppy
        kitten speaker speakers conference waitlist waiting_list childcare_place childcare_places childcare_waiting undergraduate bootcamp syllabus
        msc bsc pupil pupils accelerator incubation startup_program planning_application
        planning_permission benefit benefits_claim appeal patent trademark residency film_festival
        volunteer_role volunteer_roles volunteer_position volunteer_positions volunteering_role
        volunteering_roles doctoral_consortium arts_fund community_fund grants_round funding_call car_insurance home_insurance donor donors fostering greyhound jury_service jury_duty social_housing housing_list study_abroad phd_programme phd_program community_garden debate_team student_council parents_council parish_council hosting_on driving_with your_last_day last_day_will fixed_term contract_will_not_be_renewed not_be_renewed employment_beyond
        continuing_your_employment your_assignment with_your_services your_services with_your_service
        offer_you_more_hours more_hours trial_month trial_period extend_your_contract extending_your_contract
        renew_your_contract renewing_your_contract for_all_your_work your_position_has_been your_position_will
        resit resits resitting pmp chartered driving_test theory_test coursework the_exam this_exam your_exam
        in_the_march_sitting uscis form_i h_1b employment_authorization employment_authorisation work_permit
        employment_permit blue_card teaching_licence teaching_license tax_certificate passport opt_application
        disability_benefits disability_claim financial_aid press_credentials api pro_account visa_card petition
        prior_authorization parental_leave press_pass being_a_guest moderator_of as_a_moderator roadmap
        feature_request with_this_change github as_not_planned hackathon sorority fraternity advertising_policies
        insure medically_necessary new_patients new_patient your_case_status take_your_case lottery
        as_trustee exam exams sabbatical your_party the_estimate the_quotation another_member waitlist slurm lender lenders affordability rentals screening_fee leasing_office the_leasing master_of masters_in master_in bachelor_of doctorate_in song songs playlist screenplay poems novel exhibition gallery contest competition prize award awards bachelor master's
        doctoral_admission study_place clearing marketplace supplier vendor rfp upgrade spaces space
        accommodation accommodations wave private_beta beta_program beta_programme the_course this_course
        your_course course_of_study training_course place_on_the_course seller sellers sell shop_on
        storefront affiliate ambassador creator sponsorship early_access access_to allowance wildcard
        lending_application host hosting_with franchise co_op_housing dog dogs cat foster batch venture
        pgce ucas founders_programme founders_program founders_in_residence fellowship listing poem manuscript rooms your_daughter your_son your_child
        student_accommodation guide your_claim insurance_claim claim_for visa_application your_visa
        suppliers list_of_suppliers your_firm house_hunt flat_hunt your_quote your_estimate the_quote your_tender your_bid leave_request holiday_request vacation_request time_off_request expense_claim expense_report permit_application residence_permit planning_permit a_place_in_our_school place_in_year
        place_in_the_class place_in_this_cohort pull_request merge_request pull_requests merge_requests patch patches nursery_place book_a_seat
        your_seat place_on_our_course place_on_this_course
        appeal_against redundancy your_employment_with your_employment_will your_employment_ends
        notice_period_will notice_period_ends severance_pay probation probationary your_contract_will your_contract_ends
        end_of_employment dismissal
        final_pay your_final_pay final_paycheck last_working_day last_day_of_work your_employment_has
        your_price your_pricing worktops the_contractor our_contractor a_plumber the_plumber our_plumber a_builder the_builder our_builder
        plot plots allotment allotments diploma evening_class evening_classes monday_class
        weekend_class our_class second_class certificate_in the_certificate_in place_on_the_certificate degree_in masters
        postgraduate mba choir squad mentor_scheme mentoring_scheme mentoring_programme
        with_a_mentor mentee mentees school_place school_places extra_leave annual_leave unpaid_leave study_leave
        flexible_working storage_unit storage_units planning_consent exchange_year school_exchange carrel carrels speaking_slot
        speaking_slots bus_pass blue_badge parking_badge writers_retreat the_cottage profile_picture profile_photo profile_photos profile_image
        driver_profile tutor_profile tutoring_profile seller_profile host_profile your_photo
        your_picture upload_another upload_a_new upload_a_sharper your_channel channel's
        your_app your_build partner_program partner_programme book_you visitor's_visa cats
        kittens puppies another_home a_home_for adopt rehoming shop_is your_shop
        supplying_a_reference giving_a_reference providing_a_reference writing_a_reference reference_for_ms reference_for_mr reference_for_mrs host_application a_cabin the_cabin our_cabin your_cabin storefronts the_shoot bidder bidders tenancies flatmate flatmates
        housemate housemates the_band the_play backstage evening_course short_course
        language_course summer_camp summer_school holiday_camp swimming_lessons piano_lessons
        swim_class book_club open_studio open_mic dance_class the_orchestra parking_permit
        parking_space mooring berth stall stalls market_stall pitch_at gym open_call
        fellowship_of_the shortlist_for_the_prize the_prize literary magazine anthology zine
        app_review app_store play_store merchant merchant_account business_account overdraft
        credit_line credit_limit credit_score guarantor surety naturalisation citizenship asylum
        study_permit exchange_programme exchange_semester erasmus host_family bursaries stipend
        tourist_visa visitor_visa visa_refusal visa_has_been for_a_visa a_visitor's for_the_ma
        the_ma_in the_msc
        beta_tester beta_testers playtest playtester playtesters
        weekend_course cookery_course pottery_course drawing_course painting_course sailing_course
        your_recipe regatta the_relay quiz_final your_film your_entry play-offs for_the_card course_you_applied_for your_complaint complaint_about change_request change_requests short_story short_stories your_story your_nomination nomination_was trade_offer
        your_trade waiver waivers waiver_claim fantasy_league league_application county_side in_the_draft kick-off midfielder striker goalkeeper
        nursery_application account_application account_applications see_the_log exit_code stack_trace please_rebase
        release_candidate leader_node by_the_runner by_the_filter by_the_scheduler place_in_reception scheduler_rejected offer_you_cover insurance_cover
        offer_you_this_price in_this_draw the_prize_draw
        summer_course beginners_course art_course craft_course bookbinding our_weekend our_evening workshop_on your_pictures of_your_pictures my_pictures
        approve_your_account approve_your_profile activate_your_account verify_your_account
        your_account_could your_documents_were vehicle_insurance berths moorings reception_class
        year_one year_seven primary_school secondary_school line-up lineup craft_fair
        ballot vacation_days days_off influencer influencers an_organizer an_organiser organizer_on organiser_on business_club
        students_club student_club general_member general_members intake_is_full volunteer_leader youth_leader
        a_spot_in_the_class railway_society our_society camp_is_full the_camp childminder business_page
    """,
    "shop": """
        dear_customer valued_customer dear_valued_customer dear_cardholder your_return your_returns return_request return_period order orders shipping been_shipped was_shipped be_shipped were_shipped shipped_today shipped_your delivery delivered invoice payment payments subscription sale
        discount coupon cart checkout billing purchase parcel package password sign_in login device tickets your_ticket a_ticket this_ticket support_ticket ticket_number ticket_id
        bug release download premium webinar sponsored flight booking reservation your_appointment_on your_appointment_at your_appointment_with an_appointment appointment_reminder appointments appointment_with appointment_on credit_card
        debit_card your_card card_payment
    """,
    "article": """
        thread_you_follow how_we_did dear_subscriber dear_subscribers dear_reader dear_readers copy_and_paste our_terms_of_use terms_of_use_which changes_to_our_terms update_to_our_terms updated_our_terms survey_takes experience_survey complete_profile complete_your_profile rejection rejections rejection_email rejection_letter newsletter template templates toolkit digest article blog podcast episode tips
        jobseekers job_seekers jobseeker masterpieces decoded unsubscribe headlines reddit
        linkedin_premium
        resume_score cv_score score_your resumes_are_rejected cvs_are_rejected of_resumes
        of_all_resumes premium_members upgrade_today upgrade_now upgrade_to rewrite_yours
        rewrite_your_resume rewrite_your_cv rewritten_by asked_us_to_review
        resume_review cv_review resume_writing resume_writers recruiters_spend employers_spend
        recruiters_pass recruiters_reject employers_reject beat_the_ats resume_checker
        our_coaches
        most_reject most_employers_reject most_recruiters_reject usually_reject
        turn_down_most thrown_away_unread cvs_are_thrown resumes_are_thrown our_writers
        can_fix_that fix_your_cv fix_your_resume
        reduce_the_size_of reducing_the_size_of reduce_our_workforce reducing_our_workforce role_is_not_affected position_is_not_affected job_is_not_affected
    """,
    "alert": """
        jobs_you_might actively_hiring saved_jobs companies_you_follow manage_alerts vacancies_bulletin vacancy_bulletin jobs_bulletin vacancies_list vacancy_list this_week_s_vacancies this_week_s_jobs stop_receiving you_viewed jobs_you_may_have similar_roles_near new_jobs jobs_for_you is_hiring are_hiring easily_apply recommended_jobs jobs_matching job_matches
        apply_now just_posted saved_search recommended_for_you matching_jobs view_similar_jobs see_similar_jobs similar_jobs_near similar_jobs_for_you similar_jobs_you top_picks job_recommendations
        new_job_openings view_job view_jobs see_all_jobs you_saved saved_job view_all_jobs
        visible_to_employers visible_to_recruiters recruiters_looked employers_looked here_are_others your_job_alert job_alert_for jobs_you_may_like also_looked_at jobs_last_week jobs_that_match new_jobs_for alert_matching saved_job_alert these_job_ads
        job_agent job_agents roles_that_fit_your jobs_that_fit_your jobs_that_match_your roles_that_match_your open_until_filled new_from_your
    """,
    "outreach": """
        position_with_one_of_our_clients role_with_one_of_our_clients job_with_one_of_our_clients vacancy_with_one_of_our_clients post_with_one_of_our_clients with_one_of_our_clients for_one_of_our_clients at_one_of_our_clients one_of_our_clients_in found_your_cv_on found_your_resume_on found_your_profile_on got_your_cv_from got_your_resume_from interested_candidates_may interested_candidates_can interested_candidates_please your_updated_cv notice_period
        came_across your_profile_on job_description c2c w2 updated_resume let_me_know_your_interest
        opportunity_with premier_client would_you_be_interested recruiter_at staffing exciting_opportunity
        your_linkedin_profile reaching_out looking_to_fill your_interest_and_availability open_to_new
        headhunter would_you_be_open caught_my_eye stood_out_to_me potential_fit your_background_and
        your_experience_on job_board job_boards resume_database end_client visa_status years_of_experience
        kindly_share share_your_resume send_me_your forward_your_resume looking_for_a_new
        currently_looking actively_looking permanent_or_contract job_title hire_type job_type
        for_my_client for_our_client with_my_client with_our_client our_client_is my_client_is
        our_client_in my_client_in direct_client_of our_direct_client client_is_looking
        i_m_a_recruiter i_am_a_recruiter introduce_my_firm introduce_our_firm introduce_myself
        your_background_looks your_profile_looks considering_a_change thinking_of_a_change
        open_to_a_change call_me_in_confidence in_confidence talk_in_confidence you_came_to_mind
        is_looking_again search_firm strictest_confidence been_asked_to_find looking_to_make_a_change immediately_thought_of_you
        popped_up_in not_looking_but you_re_not_looking retained_by_a relocation_package haven't_advertised_yet
    """,
}
