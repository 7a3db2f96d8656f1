<?php
// Stands in for the plugin "WP Consent API" 2.0: the functions, cookies and events that other plugins meet, as its readme
// describes them. It is on no registry. https://github.com/WordPress/wp-consent-level-api

/** Whether a visitor has allowed a category, by the cookie that the script below writes. */
function wp_has_consent( string $category ): bool {
	$type  = wp_get_consent_type();
	$value = $_COOKIE[ "wp_consent_$category" ] ?? '';
	$has   = '' === $type || 'allow' === $value || ( '' === $value && false !== strpos( $type, 'optout' ) );
	return apply_filters( 'wp_has_consent', $has, $category, null );
}

/** What silence means: `optin` for no, `optout` for yes, nothing where nobody asks visitors. */
function wp_get_consent_type(): string {
	return apply_filters( 'wp_get_consent_type', '' );
}

/** Takes note of a cookie. */
function wp_add_cookie_info( ...$cookie ): void {
	$GLOBALS['consent_api_cookies'][] = $cookie;
}

// At the end of the page, after most of what asks.
add_action(
	'wp_footer',
	function (): void {
		$told = array(
			'consent_type'      => wp_get_consent_type(),
			'cookie_expiration' => apply_filters( 'wp_consent_api_cookie_expiration', 30 ),
			'cookie_prefix'     => 'wp_consent',
		);
		?>
		<script>
		var consent_api = <?php echo json_encode( $told ); ?>;
		function consent_cookie( name ) {
			return ( '; ' + document.cookie ).split( '; ' + consent_api.cookie_prefix + '_' + name + '=' )[ 1 ]?.split( ';' )[ 0 ] ?? '';
		}
		function consent_keep( name, value ) {
			const end = new Date( Date.now() + consent_api.cookie_expiration * 864e5 ).toUTCString();
			document.cookie = consent_api.cookie_prefix + '_' + name + '=' + value + ';expires=' + end + ';path=/';
		}
		function consent_services() {
			try { return JSON.parse( consent_cookie( 'consented_services' ) ); } catch { return {}; }
		}
		function wp_has_consent( category ) {
			const type = window.wp_consent_type ?? consent_api.consent_type, value = consent_cookie( category );
			return ! type || ( type.includes( 'optout' ) && ! value ) || value === 'allow';
		}
		function wp_set_consent( category, value ) {
			const before = consent_cookie( category );
			consent_keep( category, value );
			if ( before !== value ) document.dispatchEvent( new CustomEvent( 'wp_listen_for_consent_change', { detail: { [ category ]: value } } ) );
		}
		function wp_has_service_consent( service ) {
			return consent_services()[ service ] ?? wp_has_consent( 'marketing' );
		}
		function wp_set_service_consent( service, allowed ) {
			consent_keep( 'consented_services', JSON.stringify( { ...consent_services(), [ service ]: allowed } ) );
			document.dispatchEvent( new CustomEvent( 'wp_consent_api_status_change_service', { detail: { service, value: allowed } } ) );
		}
		</script>
		<?php
	},
	PHP_INT_MAX
);
