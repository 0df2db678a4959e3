package org.sunbid.evaluation.expert;

import jakarta.ws.rs.FormParam;
import java.util.Set;
import java.util.TreeSet;

/** What was typed into the application, kept as it was typed. */
public class ExpertForm {

    @FormParam("specialties")
    Set<String> specialties = new TreeSet<>();

    @FormParam("region")
    String region = "";

    @FormParam("employerName")
    String employerName = "";

    @FormParam("employerUscc")
    String employerUscc = "";

    @FormParam("title")
    String title = "";

    @FormParam("seniorTitle")
    boolean seniorTitle;

    @FormParam("yearsInField")
    String yearsInField = "";

    @FormParam("phone")
    String phone = "";

    @FormParam("mail")
    String mail = "";

    /** The form as it is filled in for who has applied before; contacts have to be typed again. */
    static ExpertForm of(ExpertView expert) {
        ExpertForm form = new ExpertForm();
        form.specialties = new TreeSet<>(expert.specialties());
        form.region = expert.region();
        form.employerName = expert.employer();
        form.title = expert.title();
        form.seniorTitle = expert.seniorTitle();
        form.yearsInField = String.valueOf(expert.yearsInField());
        return form;
    }

    ExpertProfile profile() {
        int years = yearsInField != null && yearsInField.matches("\\d{1,2}") ? Integer.parseInt(yearsInField) : -1;
        return new ExpertProfile(
                specialties == null ? Set.of() : specialties,
                text(region),
                text(employerName),
                text(employerUscc),
                text(title),
                seniorTitle,
                years,
                text(phone),
                text(mail));
    }

    public boolean chose(Specialty specialty) {
        return specialties != null && specialties.contains(specialty.code());
    }

    public String region() {
        return text(region);
    }

    public String employerName() {
        return text(employerName);
    }

    public String employerUscc() {
        return text(employerUscc);
    }

    public String title() {
        return text(title);
    }

    public boolean seniorTitle() {
        return seniorTitle;
    }

    public String yearsInField() {
        return text(yearsInField);
    }

    public String phone() {
        return text(phone);
    }

    public String mail() {
        return text(mail);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
