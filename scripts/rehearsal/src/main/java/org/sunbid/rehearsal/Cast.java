package org.sunbid.rehearsal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.certificate.Pem;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.toolbox.login.Login;
import org.sunbid.toolbox.platform.PlatformClient;
import org.sunbid.toolbox.platform.PlatformRefusal;
import org.sunbid.toolbox.registration.Registration;
import org.sunbid.toolbox.setup.KeyFile;
import org.sunbid.toolbox.setup.Setup;

/**
 * Brings people into a deal: keys and certificates from the demo authorities, registration, log-in. Keys are kept under
 * {@code people/} in the data folder, so that the same people play again and can be used for browsing.
 */
public final class Cast {

    private final Stage stage;

    /** Brings people in on this stage. */
    public Cast(Stage stage) {
        this.stage = stage;
    }

    /** Somebody of an organisation; registers themselves when the platform does not know them yet. */
    public Person organisation(String loginName, String person, String organisation, Suite suite, String... roles)
            throws IOException, InterruptedException {
        String uscc = Organisations.uscc(organisation);
        Credentials credentials = keys(loginName, suite, organisation, uscc);
        PlatformClient platform = PlatformClient.of(stage.trading(), Locale.ENGLISH);
        try {
            return loggedIn(platform, loginName, person, organisation, uscc, credentials);
        } catch (PlatformRefusal unknown) {
            new Registration(
                            new Registration.Organisation(uscc, organisation, "昆明市盘龙区北京路 1 号", "0871-65000000"),
                            List.of(roles),
                            loginName,
                            person)
                    .send(platform, credentials, stage.now());
            return loggedIn(platform, loginName, person, organisation, uscc, credentials);
        }
    }

    /** An expert, admitted to the platform by its operator and bound to a certificate. */
    public Person expert(String loginName, String person, String employer, Visitor operator)
            throws IOException, InterruptedException {
        Credentials credentials = keys(loginName, Suite.GM_1, person, "");
        PlatformClient platform = PlatformClient.of(stage.trading(), Locale.ENGLISH);
        try {
            return loggedIn(platform, loginName, person, employer, "", credentials);
        } catch (PlatformRefusal unknown) {
            operator.post(
                    "/api/accounts",
                    Map.of(
                            "loginName",
                            loginName,
                            "name",
                            person,
                            "roles",
                            Set.of("EXPERT"),
                            "certificates",
                            Map.of(
                                    "signing", Pem.write(credentials.signingCertificate()),
                                    "encryption", Pem.write(credentials.encryptionCertificate()))));
            return loggedIn(platform, loginName, person, employer, "", credentials);
        }
    }

    private Person loggedIn(
            PlatformClient platform,
            String loginName,
            String person,
            String organisation,
            String uscc,
            Credentials credentials)
            throws InterruptedException {
        String token = new Login(platform, credentials).open().token();
        return new Person(
                loginName,
                person,
                organisation,
                uscc,
                credentials,
                stage.visitor(stage.trading()).with(token));
    }

    private Credentials keys(String loginName, Suite suite, String holder, String uscc) throws IOException {
        KeyFile file = new KeyFile(stage.data().resolve("people"), loginName);
        DemoAuthority authority = Setup.authority(stage.data(), suite).open();
        return file.openOrIssue(() -> authority.issuePair(holder, uscc));
    }
}
