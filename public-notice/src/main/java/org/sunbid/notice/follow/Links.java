package org.sunbid.notice.follow;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Addresses of this platform's pages in mails. */
@Singleton
class Links {

    private final String address;

    @Inject
    Links(@ConfigProperty(name = "sunbid.notice.address") String address) {
        this.address = address.replaceAll("/+$", "");
    }

    String tender(String code) {
        return address + "/tenders/" + code;
    }

    String confirm(String code, String token) {
        return tender(code) + "/followers/" + token + "/confirmation";
    }

    String end(String code, String token) {
        return tender(code) + "/followers/" + token + "/end";
    }
}
