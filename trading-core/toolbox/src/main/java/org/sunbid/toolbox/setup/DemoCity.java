package org.sunbid.toolbox.setup;

import java.util.Arrays;
import org.sunbid.sealing.SealingException;

/** Other cities that can join a demonstration, each with a trading platform of its own. The codes belong to nobody. */
enum DemoCity {
    GUIYANG("guiyang", "Guiyang 贵阳", "12520100MB0A000043");

    private final String id;
    private final String title;
    private final String uscc;

    DemoCity(String id, String title, String uscc) {
        this.id = id;
        this.title = title;
        this.uscc = uscc;
    }

    /**
     * The city of this name.
     *
     * @throws SealingException {@code toolbox.unknown-city} when there is none
     */
    static DemoCity of(String id) {
        return Arrays.stream(values())
                .filter(city -> city.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new SealingException("toolbox.unknown-city", id));
    }

    /** Its folder in the data folder, and its platform's name on the network. */
    String id() {
        return id;
    }

    /** Its authority in a suite, as its certificates name it. */
    String authority(String suite) {
        return "Demo CA of " + title + "示范证书颁发机构 " + suite;
    }

    /** Whose certificates its platform's are. */
    String holder() {
        return "Demo Trading Centre of " + title + "示范公共资源交易中心";
    }

    /** The holder's code. */
    String uscc() {
        return uscc;
    }
}
