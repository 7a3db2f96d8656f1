<?php
/**
 * Help on the settings page.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Admin;

defined( 'ABSPATH' ) || exit;

/**
 * Fills the help that WordPress unfolds at the top of the page.
 */
final class Help {

	/** Adds the tabs. */
	public static function add(): void {
		$screen = get_current_screen();
		if ( null === $screen ) {
			return;
		}
		foreach ( self::tabs() as $id => $tab ) {
			$screen->add_help_tab(
				array(
					'id'      => "einlass-$id",
					'title'   => $tab['title'],
					'content' => '<p>' . implode( '</p><p>', array_map( 'esc_html', $tab['paragraphs'] ) ) . '</p>',
				)
			);
		}
	}

	/**
	 * What the tabs say.
	 *
	 * @return array<string, array{title: string, paragraphs: list<string>}> By id.
	 */
	private static function tabs(): array {
		return array(
			'works'  => array(
				'title'      => __( 'How it works', 'einlass' ),
				'paragraphs' => array(
					__( 'On its way to the browser each page is looked through. What would contact a listed service is held: its address is put aside, and the browser does not ask for it. When a visitor says yes, it is given back at once, without loading the page anew.', 'einlass' ),
					__( 'Every visitor gets the same page, so caches need no setting. After saving here, the common page caches are emptied; if yours is not among them, empty it yourself.', 'einlass' ),
				),
			),
			'check'  => array(
				'title'      => __( 'The check', 'einlass' ),
				'paragraphs' => array(
					__( 'The check opens your pages in a frame of this browser, as somebody who is not logged in and has not decided. Third parties that are not held are really contacted by this, from your own connection.', 'einlass' ),
					__( 'It sees what a page contains and asks for by itself. What happens only after a click, on pages that are not in the list, or on your server, it does not see.', 'einlass' ),
				),
			),
			'texts'  => array(
				'title'      => __( 'Pages and texts', 'einlass' ),
				'paragraphs' => array(
					__( 'Write [einlass_declaration] into your privacy policy: it lists the services with all that visitors have to know of them. A suggested text for the policy is under Settings, Privacy, Policy Guide.', 'einlass' ),
					__( 'Write [einlass_settings] where you want a link that opens the visitor’s settings, such as in the footer.', 'einlass' ),
				),
			),
			'limits' => array(
				'title'      => __( 'Limits', 'einlass' ),
				'paragraphs' => array(
					__( 'Whether your site complies with the law depends on more than a banner. This is software, not legal advice.', 'einlass' ),
				),
			),
		);
	}
}
