<?php
/**
 * The address to which the check of the site reports.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Admin;

use WP_REST_Request;
use WP_REST_Response;

defined( 'ABSPATH' ) || exit;

/**
 * `POST /wp-json/einlass/v1/found` keeps what the check has found. WordPress asks for its nonce in the header
 * `X-WP-Nonce`; without it nobody is logged in here.
 */
final class Found_Route {

	/** Of the REST API. */
	public const NAMESPACE = 'einlass/v1';

	/** Within it. */
	public const PATH = '/found';

	/** @var callable(): Known_Services */
	private $known;

	/**
	 * Does nothing yet.
	 *
	 * @param callable(): Known_Services $known Makes the list of services when it is needed.
	 */
	public function __construct( callable $known ) {
		$this->known = $known;
	}

	/** Joins WordPress. */
	public function register(): void {
		add_action( 'rest_api_init', array( $this, 'add' ) );
	}

	/** Registers the route. */
	public function add(): void {
		register_rest_route(
			self::NAMESPACE,
			self::PATH,
			array(
				'methods'             => 'POST',
				'callback'            => array( $this, 'keep' ),
				'permission_callback' => static function (): bool {
					return current_user_can( Row::CAPABILITY );
				},
				'args'                => array(
					'pages'    => array(
						'type'     => 'integer',
						'minimum'  => 0,
						'required' => true,
					),
					'contacts' => array(
						'type'     => 'array',
						'required' => true,
						'maxItems' => 5000,
						'items'    => array(
							'type'       => 'object',
							'properties' => array(
								'service' => array( 'type' => 'string' ),
								'url'     => array( 'type' => 'string' ),
								'page'    => array( 'type' => 'string' ),
								'title'   => array( 'type' => 'string' ),
								'held'    => array( 'type' => 'boolean' ),
								'place'   => array( 'type' => 'string' ),
								'cure'    => array( 'type' => 'string' ),
							),
						),
					),
				),
			)
		);
	}

	/**
	 * Keeps the result.
	 *
	 * @param WP_REST_Request $request With `pages` and `contacts`, whose types were checked.
	 * @return WP_REST_Response `found`: ids of services; `where`: for each service of the list a sentence.
	 */
	public function keep( WP_REST_Request $request ): WP_REST_Response {
		$found = new Found_Services( time(), (int) $request['pages'], (array) $request['contacts'] );
		$found->save();
		$sentences = array();
		foreach ( array_keys( ( $this->known )()->all() ) as $id ) {
			$sentences[ $id ] = Service_Fields::where_found( $found, (string) $id );
		}
		return new WP_REST_Response(
			array(
				'found' => $found->services(),
				'where' => $sentences,
			)
		);
	}
}
