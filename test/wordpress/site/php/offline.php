<?php
// A plugin that WordPress cannot switch off: whatever its PHP would ask of the outside is noted and answered here.
// WordPress.org answers that there is nothing new, which keeps the log of errors empty; YouTube tells how a film is
// embedded, as it does on the web; all others are out of reach.
add_filter(
	'pre_http_request',
	static function ( $response, $arguments, $url ) {
		file_put_contents( LADEN_FOLDER . '/outbound.log', $url . "\n", FILE_APPEND );
		$host = parse_url( $url, PHP_URL_HOST );
		if ( 'api.wordpress.org' === $host && false !== strpos( $url, '/plugins/info/' ) ) {
			// Nothing to recommend, and no tags.
			$body = false !== strpos( $url, 'hot_tags' ) ? '{}' : '{"info":{"page":1,"pages":0,"results":0},"plugins":[]}';
		} elseif ( 'api.wordpress.org' === $host ) {
			$body = '{"offers":[],"translations":[],"plugins":[],"themes":[],"no_update":[],"checksums":{},"events":[],"location":{},"upgrade":false,"insecure":false,"is_acceptable":true,"is_supported":true,"is_secure":true,"is_lower_than_future_minimum":false,"recommended_version":"8.2","minimum_version":"7.4"}';
		} elseif ( 'www.youtube.com' === $host ) {
			$body = wp_json_encode(
				array(
					'version'       => '1.0',
					'type'          => 'video',
					'provider_name' => 'YouTube',
					'title'         => 'Ein Gang durch den Laden',
					'width'         => 200,
					'height'        => 113,
					'html'          => '<iframe width="200" height="113" src="https://www.youtube.com/embed/aqz-KE-bpKQ?feature=oembed" frameborder="0" allow="accelerometer; autoplay; clipboard-write; encrypted-media; gyroscope; picture-in-picture; web-share" referrerpolicy="strict-origin-when-cross-origin" allowfullscreen title="Ein Gang durch den Laden"></iframe>',
				)
			);
		} else {
			return new WP_Error( 'http_request_not_executed', 'offline' );
		}
		return array(
			'headers'  => array(),
			'body'     => $body,
			'response' => array(
				'code'    => 200,
				'message' => 'OK',
			),
			'cookies'  => array(),
			'filename' => null,
		);
	},
	10,
	3
);
