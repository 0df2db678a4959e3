package org.sunbid.evaluation.expert;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** How to reach an expert. No class outside the notification step may ask for it, so it is not public. */
@Entity
class ExpertContact {

    @Id
    private UUID expertId;

    @Version
    private long version;

    private String phone;
    private String mail;

    /** For Hibernate. */
    protected ExpertContact() {}

    ExpertContact(UUID expertId) {
        this.expertId = expertId;
    }

    void change(String newPhone, String newMail) {
        phone = newPhone;
        mail = newMail;
    }

    String phone() {
        return phone;
    }

    String mail() {
        return mail;
    }
}
