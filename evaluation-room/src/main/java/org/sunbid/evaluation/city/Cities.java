package org.sunbid.evaluation.city;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sunbid.network.code.RegionCode;
import org.sunbid.network.peer.Peer;
import org.sunbid.network.peer.Peers;

/** The cities with which this one shares experts; whoever is not a peer of the network is none. */
@Singleton
public class Cities {

    private final Map<String, City> cities = new TreeMap<>();

    Cities(CityConfig config, Peers peers) {
        config.partners().forEach((platform, partner) -> peers.find(platform)
                .map(peer -> city(peer, partner))
                .ifPresent(city -> cities.put(platform, city)));
    }

    private static City city(Peer peer, CityConfig.PartnerConfig partner) {
        URI url = partner.url().orElse(peer.url());
        return new City(peer.id(), new RegionCode(partner.region()), url, partner.lends(), partner.borrows());
    }

    /** The city of this platform. */
    public Optional<City> find(String platform) {
        return Optional.ofNullable(cities.get(platform));
    }

    /** Those whose experts may be asked for. */
    public List<City> lenders() {
        return cities.values().stream().filter(City::lends).toList();
    }

    /** Names of the platforms whose experts may be asked for. */
    public Set<String> lenderNames() {
        return lenders().stream().map(City::platform).collect(Collectors.toSet());
    }

    /** Some city may ask for experts here. */
    public boolean isLender() {
        return cities.values().stream().anyMatch(City::borrows);
    }

    /** This city may ask for experts here. */
    public boolean mayBorrow(String platform) {
        return find(platform).filter(City::borrows).isPresent();
    }
}
