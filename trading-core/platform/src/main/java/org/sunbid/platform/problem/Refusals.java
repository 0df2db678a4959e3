package org.sunbid.platform.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sunbid.platform.page.CurrentLanguage;
import org.sunbid.platform.rule.Reason;

/** The texts of refusals in the current language, for templates ({@code cdi:refusals}). */
@Named("refusals")
@RequestScoped
public class Refusals {

    private final ReasonTexts texts;
    private final CurrentLanguage language;

    @Inject
    Refusals(ReasonTexts texts, CurrentLanguage language) {
        this.texts = texts;
        this.language = language;
    }

    /** What was refused and why. */
    public String text(Reason reason) {
        return texts.text(reason, language.locale());
    }

    /** What this code says in general, where the values of a certain case are not known; the code where there is no text. */
    public String general(String code) {
        return texts.general(code, language.locale()).orElse(code);
    }

    /** What one can do; empty where there is nothing to say. */
    public String remedy(Reason reason) {
        return texts.remedy(reason, language.locale()).orElse("");
    }
}
