package org.sunbid.network.code;

import java.util.Locale;

/** What is traded; decides steps and numbers of the life of a tender. Letters of the standard were not re-read. */
public enum TradeCategory {
    /** 工程建设. */
    CONSTRUCTION('A', "工程建设", "Construction"),
    /** 土地使用权. */
    LAND('B', "土地使用权", "Land use rights"),
    /** 矿业权. */
    MINING('C', "矿业权", "Mining rights"),
    /** 政府采购. */
    GOVERNMENT_PROCUREMENT('D', "政府采购", "Government procurement"),
    /** 国有产权. */
    PROPERTY_RIGHTS('E', "国有产权", "State-owned property rights"),
    /** 国有企业采购; the standard has one letter for all that remains. */
    ENTERPRISE_PURCHASE('Z', "国有企业采购", "State-owned enterprise purchasing"),
    /** 中介超市; the letter as above. */
    INTERMEDIARY('Z', "中介服务", "Intermediary services");

    private final char letter;
    private final String chinese;
    private final String english;

    TradeCategory(char letter, String chinese, String english) {
        this.letter = letter;
        this.chinese = chinese;
        this.english = english;
    }

    /** First letter of codes. */
    public char letter() {
        return letter;
    }

    /** Its name in Chinese or English. */
    public String text(Locale locale) {
        return locale.getLanguage().equals("en") ? english : chinese;
    }
}
