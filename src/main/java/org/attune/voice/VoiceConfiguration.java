package org.attune.voice;

import java.nio.file.Path;
import org.attune.catalogue.VoiceSheets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The files of config/voices, read once at start: a broken one stops it with file, line and reason. */
@Configuration(proxyBeanMethods = false)
class VoiceConfiguration {

    @Bean
    VoiceSheets voiceSheets(@Value("${attune.config}") Path config) {
        return VoiceSheets.load(config);
    }
}
