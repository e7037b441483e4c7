package org.attune.plan.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.attune.access.PupilId;
import org.attune.access.SignIns;
import org.attune.assessment.Assessments;
import org.attune.catalogue.Catalogue;
import org.attune.plan.PlanDraft;
import org.attune.plan.PlanDrafts;
import org.attune.plan.PlanPromises;
import org.attune.plan.ScoredPupils;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The plan as PDF over the wire: the same people who may read the plan, and nobody else. */
@AppTest
class PlanDocumentsTest {

    private final PlanDrafts drafts;
    private final PlanPromises promises;
    private final SignIns signIns;
    private final SignedIn signedIn;
    private final MockMvc web;
    private final Schoolyard.InventedSchool school;
    private final Person priya;
    private final Person dean;
    private final PupilId mia;
    private final PlanDraft draft;

    PlanDocumentsTest(
            PlanDrafts drafts,
            PlanPromises promises,
            Assessments assessments,
            Catalogue catalogue,
            SignIns signIns,
            SignedIn signedIn,
            Schoolyard yard,
            WebApplicationContext context) {
        this.drafts = drafts;
        this.promises = promises;
        this.signIns = signIns;
        this.signedIn = signedIn;
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        school = yard.aSchool();
        priya = school.aPractitioner("Priya Osei");
        dean = school.aPractitioner("Sam Dean");
        mia = school.aPupil("Mia Hartley", school.aClass("Oak", priya));
        ScoredPupils scored = new ScoredPupils(assessments, promises, catalogue, signedIn);
        var finding = scored.low(priya, mia, "being");
        draft = signedIn.as(
                priya,
                () -> scored.promised(
                        drafts.start(finding, drafts.preview(finding).terms())));
    }

    @AfterEach
    void signOut() {
        signedIn.nobody();
    }

    @Test
    void it_opens_in_the_browser_with_no_name_in_its_name_and_is_kept_by_no_cache() throws Exception {
        adopt();
        long before = school.audited("READ", mia);
        byte[] pdf = as(priya)
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string(
                                "Content-Disposition",
                                org.hamcrest.Matchers.matchesPattern("inline; filename=\"plan-[A-Z0-9]{6}\\.pdf\"")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(school.audited("READ", mia)).isGreaterThan(before);
    }

    @Test
    void the_head_may_have_it() throws Exception {
        adopt();
        as(school.aHead("Ann Lowe")).andExpect(status().isOk());
    }

    @Test
    void for_an_adult_of_another_class_it_is_not_there() throws Exception {
        adopt();
        as(dean).andExpect(status().isNotFound()).andExpect(content().string(""));
    }

    @Test
    void an_administrator_is_refused() throws Exception {
        adopt();
        as(school.anAdministrator("Kim Hall")).andExpect(status().isForbidden());
    }

    @Test
    void a_draft_is_not_there_either() throws Exception {
        as(priya).andExpect(status().isNotFound());
    }

    @Test
    void whoever_is_not_signed_in_is_asked_to() throws Exception {
        adopt();
        web.perform(get(path())).andExpect(status().is3xxRedirection()).andExpect(redirectedUrl("/sign-in"));
    }

    private void adopt() {
        signedIn.as(priya, () -> promises.adopt(requireNonNull(draft.id()), draft.version(), false));
    }

    private ResultActions as(Person person) throws Exception {
        return web.perform(get(path()).with(user(signIns.loadUserByUsername(person.username()))));
    }

    private String path() {
        return "/" + PlanNavigation.paperHref(requireNonNull(draft.id()));
    }
}
